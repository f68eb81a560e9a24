import { afterEach, beforeEach, expect, it } from 'vitest';

import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';
import { person } from '../../../src/main/db/schema/index.ts';
import { aPerson } from '../person/aPerson.ts';
import { addPlan } from '../plan/aPlan.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { cells, csv, listHeader, openList } from './importList.ts';

const list = csv([
  listHeader,
  cells(
    `${syntheticNationalId('1969-03-12', 'female')}|Hansen, Kari|02.01.2025|IP|innvilget|20.01.2025|Per Olsen|Hjemmetjenesten nord|01.02.2025||aktiv|01.03.2025||01.03.2027|omfattende|Nord|||2025/7|`,
  ),
]);
const byHand = {
  form: 'written',
  signer: 'person',
  signerName: null,
  signerGround: null,
  givenOn: '2026-11-12',
  refusedOn: null,
  validUntil: null,
  note: null,
} as const;

let register: TestRegister;
let batchId: string;
let personId: string;
beforeEach(async () => {
  register = await openTestRegister();
  ({ batchId } = await (await openList(register, 'referrals', list)).run());
  personId = (await register.db.select().from(person))[0]?.id ?? '';
});
afterEach(() => register.close());

const refusedFor = async () => {
  const reply = await register.ask('importing.undo', { batchId });
  return reply.ok ? null : reply.error.details;
};

it('is not hindered by a consent that has nothing to do with the import', async () => {
  const other = (await register.invoke('person.create', aPerson({ givenName: 'Ola' }))).id;
  const planId = await addPlan(register, other);
  const fields = { ...byHand, kind: 'plan', information: null, purpose: null } as const;
  await register.invoke('consent.give', { personId: other, planId, services: [], fields });
  expect(await refusedFor()).toBeNull();
});

it('is refused once a consent to share was given by hand', async () => {
  const fields = { ...byHand, kind: 'sharing', information: 'Planen', purpose: null } as const;
  await register.invoke('consent.give', { personId, planId: null, services: ['NAV'], fields });
  expect(await refusedFor()).toEqual({ consents: 1 });
});

it('is refused once a contact was written down', async () => {
  const fields = { kind: 'phone' as const, heldOn: '2026-11-20', attendees: [], minutes: 'Ringte', nextOn: null };
  await register.invoke('followUp.addContact', { personId, fields });
  expect(await refusedFor()).toEqual({ contacts: 1 });
});

it('is refused once a task of the coordinator was ticked', async () => {
  const { assignments } = await register.invoke('followUp.ofPerson', { personId });
  const task = { assignmentId: assignments[0]?.id ?? '', key: 'progress', text: null, note: null } as const;
  await register.invoke('followUp.setTask', { ...task, id: null, version: 0, doneOn: '2026-11-20' });
  expect(await refusedFor()).toEqual({ tasks: 1 });
});

it('is refused once a move to another kommune was written down', async () => {
  const fields = {
    knownOn: '2026-11-20',
    movesOn: '2027-01-10',
    municipalityNumber: '3411',
    note: null,
    noticeSentOn: null,
  };
  await register.invoke('followUp.setMove', { personId, id: null, version: 0, fields });
  expect(await refusedFor()).toEqual({ moves: 1 });
});
