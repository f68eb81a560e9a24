import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { ComplaintFields } from '../../../src/contract/complaint.ts';
import { grantedCase } from '../coordinator/aCoordinator.ts';
import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { aComplaint } from './aComplaint.ts';

let register: TestRegister;
let personId: string;
beforeEach(async () => {
  register = await openTestRegister();
  personId = (await register.invoke('person.create', aPerson())).id;
});
afterEach(() => register.close());

const add = async (fields: Partial<ComplaintFields> = {}) =>
  (await register.invoke('complaint.register', { personId, fields: aComplaint(fields) })).id;
const get = (id: string) => register.invoke('complaint.get', { id });
type Step = Parameters<typeof register.invoke<'complaint.takeStep'>>[1];
const take = async (id: string, step: Omit<Step, 'id' | 'version' | 'onDay'> & { onDay?: string }) =>
  register.invoke('complaint.takeStep', { onDay: '2026-11-20', ...step, id, version: (await get(id)).version });
const waiting = async () =>
  (await register.invoke('worklist.list', { kind: 'complaint' })).rows.map((row) => [
    'complaintId' in row && row.complaintId,
    row.dueOn,
  ]);

describe('a complaint', () => {
  test('waits until it is sent on, goes by the table to its outcome, and each step can be taken back', async () => {
    const id = await add();
    expect(await get(id)).toMatchObject({
      state: 'received',
      termEndsOn: '2026-11-30',
      isInTime: true,
      dueOn: '2026-12-10',
    });
    expect(await waiting()).toEqual([[id, '2026-12-10']]);
    await take(id, { step: 'uphold', note: 'Vilkårene er ikke oppfylt' });
    await take(id, { step: 'forward', documents: ['Klagen', 'Avgjørelsen'] });
    expect(await waiting()).toEqual([]);
    await take(id, { step: 'settle', outcome: 'annulled', note: null });
    const settled = await get(id);
    expect(settled).toMatchObject({ state: 'closed', outcome: 'annulled', steps: [], dueOn: null });
    expect(settled.events.map(({ step }) => step)).toEqual(['register', 'uphold', 'forward', 'settle']);
    const { version, undoable } = settled;
    await register.invoke('complaint.undo', { id, version, eventId: undoable!.eventId });
    expect(await get(id)).toMatchObject({ state: 'forwarded', outcome: null, undoable: { step: 'forward' } });
    const again = await get(id);
    await register.invoke('complaint.undo', { id, version: again.version, eventId: again.undoable!.eventId });
    expect(await waiting()).toEqual([[id, '2026-12-10']]);
    expect((await get(id)).events.map(({ undone }) => undone)).toEqual([false, false, true, true, false, false]);
  });

  test('that lacks something is asked to be made whole by a day, and waits for that', async () => {
    const id = await add({ isSigned: false, complainant: 'representative', complainantName: 'Ola Testmann' });
    expect((await get(id)).lacks).toEqual(['signature', 'powerOfAttorney']);
    await take(id, { step: 'askForCompletion', note: 'Underskrift og fullmakt', answerBy: '2027-01-15' });
    expect(await waiting()).toEqual([[id, '2027-01-15']]);
    await take(id, { step: 'complete' });
    expect(await get(id)).toMatchObject({ state: 'received', lacks: [], completionDueOn: null });
    expect(await waiting()).toEqual([[id, '2026-12-10']]);
  });

  test('is refused a step the table does not know, a step without what it needs, and an old version', async () => {
    const id = await add();
    const step = { id, version: 1, onDay: '2026-11-20' } as const;
    expect(await register.refusal('complaint.takeStep', { ...step, step: 'settle', outcome: 'upheld' })).toBe(
      'STEP_NOT_ALLOWED',
    );
    expect(await register.refusal('complaint.takeStep', { ...step, step: 'uphold' })).toBe('RULE');
    expect(await register.refusal('complaint.takeStep', { ...step, version: 9, step: 'withdraw' })).toBe('CONFLICT');
    expect(await register.refusal('complaint.undo', { id, version: 1, eventId: id })).toBe('NOTHING_TO_UNDO');
  });

  test('belongs to a case of the same person, and says why its term runs from another day than the decision', async () => {
    const own = await grantedCase(register);
    const fields = aComplaint({ referralId: own.referralId });
    expect(await register.refusal('complaint.register', { personId, fields })).toBe('RULE');
    const ofOwner = { personId: own.personId, fields: { ...fields, knownOn: '2026-11-09' } };
    expect(await register.refusal('complaint.register', ofOwner)).toBe('RULE');
    const { id } = await register.invoke('complaint.register', {
      ...ofOwner,
      fields: { ...ofOwner.fields, startReason: 'Brevet ble sendt til feil adresse' },
    });
    expect((await get(id)).termEndsOn).toBe('2026-12-07');
    const file = await register.invoke('referral.get', { id: own.referralId });
    expect(file.deadlines.some(({ kind, doneOn }) => kind === 'complaint' && doneOn === null)).toBe(true);
  });

  test('stands in the list apart from requests for supervision, and keeps what was learnt', async () => {
    const id = await add({ kind: 'delay', knownOn: null });
    const other = await add({ recordKind: 'supervisionRequest', receivedOn: '2026-11-12' });
    const ids = async (filter: object) =>
      (await register.invoke('complaint.list', { filter })).rows.map((row) => row.id);
    expect(await ids({})).toEqual([other, id]);
    expect(await ids({ recordKind: 'complaint' })).toEqual([id]);
    expect(await ids({ kinds: ['other'] })).toEqual([]);
    const paged = await register.invoke('complaint.list', { filter: {}, limit: 1 });
    expect(paged).toMatchObject({ total: 2, all: 2 });
    const rest = await register.invoke('complaint.list', { filter: {}, limit: 1, after: paged.next });
    expect(rest.rows.map((row) => row.id)).toEqual([id]);
    await register.invoke('complaint.learn', { id, version: 1, learnt: 'Vi svarer raskere' });
    expect(await get(id)).toMatchObject({ learnt: 'Vi svarer raskere', isInTime: null });
    await take(other, { step: 'close' });
    expect(await get(other)).toMatchObject({ state: 'closed', outcome: null });
  });

  test('follows the person into the record they are made one with', async () => {
    const id = await add();
    const into = (await register.invoke('person.create', aPerson({ givenName: 'Anna' }))).id;
    await register.invoke('person.merge', { fromId: personId, intoId: into });
    expect((await register.invoke('complaint.ofPerson', { personId: into })).map((row) => row.id)).toEqual([id]);
  });
});
