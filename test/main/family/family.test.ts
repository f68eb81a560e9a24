import { afterEach, beforeEach, expect, test } from 'vitest';

import type { PersonFields } from '../../../src/contract/person.ts';
import { auditLinesAfter } from '../../../src/main/security/auditRepo.ts';
import { addCoordinator, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister();
});
afterEach(() => register.close());

const add = async (fields: Partial<PersonFields>) => (await register.invoke('person.create', aPerson(fields))).id;
const outside = { kinName: null, kinPhone: null };
const link = (personId: string, kind: 'sibling' | 'parent', otherPersonId: string) =>
  register.invoke('family.add', { personId, kind, otherPersonId, ...outside });
const family = (personId: string) => register.invoke('family.ofPerson', { personId });
const kinds = async (personId: string) =>
  (await family(personId)).members.map(({ kind, person, kinName }) => [kind, person?.givenName ?? kinName]);

test('a relation is written once and seen from both sides, with a line in the log for each', async () => {
  const eva = await add({ givenName: 'Eva', birthDate: '2015-05-01' });
  const mother = await add({ givenName: 'Mona', birthDate: '1985-02-01' });
  const { id } = await link(eva, 'parent', mother);
  expect(await kinds(eva)).toEqual([['parent', 'Mona']]);
  expect(await kinds(mother)).toEqual([['child', 'Eva']]);
  const lines = (await auditLinesAfter(register.db, 0, 1000)).filter(({ entity }) => entity === 'personRelation');
  expect(lines).toMatchObject([
    { action: 'create', personId: eva, entityId: id },
    { action: 'create', personId: mother, entityId: id },
  ]);
  const read = (await auditLinesAfter(register.db, 0, 1000)).filter(({ entity }) => entity === 'family');
  expect(read.map(({ personId }) => personId)).toEqual([eva, mother, mother, eva]);
});

test('kin outside the register stand with name and telephone', async () => {
  const eva = await add({ givenName: 'Eva' });
  const kin = {
    personId: eva,
    kind: 'grandparent',
    otherPersonId: null,
    kinName: 'Per Fiktli',
    kinPhone: '400 00 000',
  } as const;
  await register.invoke('family.add', kin);
  expect((await family(eva)).members).toMatchObject([
    { kind: 'grandparent', kinName: 'Per Fiktli', kinPhone: '400 00 000', person: null },
  ]);
  expect(await register.refusal('family.add', { ...kin, kinName: '' })).toBe('RULE');
});

test('a relation taken away stays in the story and can be put back, but not beside its like', async () => {
  const [eva, ola] = [await add({ givenName: 'Eva' }), await add({ givenName: 'Ola' })];
  const { id } = await link(eva, 'sibling', ola);
  expect(await register.refusal('family.add', { personId: ola, kind: 'sibling', otherPersonId: eva, ...outside })).toBe(
    'RULE',
  );
  await register.invoke('family.remove', { id, version: 1 });
  expect(await kinds(ola)).toEqual([]);
  expect((await family(ola)).former).toMatchObject([{ kind: 'sibling', removed: { by: 'Ingrid Fagerli' } }]);
  await register.invoke('family.restore', { id, version: 2 });
  expect(await kinds(ola)).toEqual([['sibling', 'Eva']]);
  await register.invoke('family.remove', { id, version: 3 });
  await link(ola, 'sibling', eva);
  expect(await register.refusal('family.restore', { id, version: 4 })).toBe('RULE');
});

test('the sibling’s coordinator is suggested first, and a family is counted as one', async () => {
  const eva = await grantedCase(register, { person: { givenName: 'Eva', familyName: 'Demodal' } });
  const ola = await grantedCase(register, { person: { givenName: 'Ola', familyName: 'Demodal' } });
  const kari = await grantedCase(register, { person: { givenName: 'Kari', familyName: 'Fiktli' } });
  const busy = await addCoordinator(register, { name: 'Siri Vik' });
  const free = await addCoordinator(register, { name: 'Jonas Eide' });
  for (const { referralId } of [ola, kari]) await assign(register, referralId, busy, '2026-11-10');
  const candidates = async () =>
    (await register.invoke('coordinator.candidates', { referralId: eva.referralId })).rows.map(
      ({ id, servesFamily }) => [id, servesFamily.map(({ givenName }) => givenName)],
    );
  expect(await candidates()).toEqual([
    [free, []],
    [busy, []],
  ]);
  await link(eva.personId, 'sibling', ola.personId);
  expect((await family(eva.personId)).coordination).toBe('onlyOthers');
  expect(await candidates()).toEqual([
    [busy, ['Ola']],
    [free, []],
  ]);
  await assign(register, eva.referralId, busy, '2026-11-12');
  expect((await family(eva.personId)).coordination).toBe('same');
  expect(await register.invoke('coordinator.get', { id: busy })).toMatchObject({ persons: 3, families: 2 });
});

test('relations follow when two records become one, and none ties a person to themself', async () => {
  const [eva, ola, again] = [
    await add({ givenName: 'Eva' }),
    await add({ givenName: 'Ola' }),
    await add({ givenName: 'Eva' }),
  ];
  await link(eva, 'sibling', ola);
  await link(ola, 'sibling', again);
  await link(again, 'sibling', eva);
  await register.invoke('person.merge', { fromId: again, intoId: eva });
  expect(await kinds(eva)).toEqual([['sibling', 'Ola']]);
  expect(await kinds(ola)).toEqual([['sibling', 'Eva']]);
  expect((await family(eva)).former).toHaveLength(2);
});

test('same family name at the same address is asked about, until it is linked', async () => {
  const home = { familyName: 'Demodal', address: 'Prøveveien 1', postalCode: '2300' };
  const eva = await add({ ...home, givenName: 'Eva' });
  const ola = await add({ ...home, givenName: 'Ola' });
  await add({ ...home, givenName: 'Nabo', familyName: 'Fiktli' });
  await add({ ...home, givenName: 'Langt', address: 'Prøveveien 2' });
  expect((await family(eva)).mightBe.map(({ givenName }) => givenName)).toEqual(['Ola']);
  await link(eva, 'sibling', ola);
  expect((await family(eva)).mightBe).toEqual([]);
});

test('the child is in focus: child coordinator until 18, handover half a year before, and whose voice was heard', async () => {
  const { personId, referralId } = await grantedCase(register, {
    person: { givenName: 'Eva', birthDate: '2012-06-15' },
    referral: { need: 'childCoordinator', legalBasis: 'pbrl2-5c' },
    grant: { outcome: 'grantedChildCoordinator', legalBasis: 'pbrl2-5c' },
  });
  expect((await family(personId)).child).toEqual({
    birthday18: '2030-06-15',
    handoverOn: null,
    hasChildCoordinator: false,
    voice: '',
    hasPlan: false,
  });
  await assign(register, referralId, await addCoordinator(register, { roles: ['childCoordinator'] }), '2026-11-10');
  expect((await family(personId)).child).toMatchObject({ hasChildCoordinator: true, handoverOn: '2029-12-17' });
  const adult = await add({ birthDate: '1980-01-01' });
  expect((await family(adult)).child).toBeNull();
});
