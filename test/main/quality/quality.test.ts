import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays } from '../../../src/domain/calendar/day.ts';
import { type FindingKind, findingKinds } from '../../../src/domain/quality/findingKind.ts';
import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';
import { newId } from '../../../src/main/db/newId.ts';
import { unit } from '../../../src/main/db/schema/index.ts';
import { smallRegister } from '../statistics/smallRegister.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
const today = '2026-11-21';
const granted = { outcome: 'grantedCoordinator', decidedOn: '2026-10-01', state: 'awaitingCoordinator' } as const;

/** An office in which everything that can be found is wrong once, and a person in whom nothing is. */
beforeAll(async () => {
  register = await openTestRegister({ today });
  const add = smallRegister(register);
  const inOrder = { needClass: 'limited', municipalityNumber: '3403', gender: 'male' } as const;
  const person = (facts: Parameters<typeof add.person>[0] = {}) => add.person({ ...inOrder, ...facts });
  const closed = { state: 'closed', closedOn: '2026-05-01', closeReason: 'moved' } as const;
  const coordinatorId = add.coordinator({ unitId: add.unit('Helsestasjonen') });
  register.db.update(unit).set({ leader: 'Leder' }).run();
  const served = person();
  add.referral(served, { ...granted, state: 'assigned' });
  add.assignment(served, coordinatorId, { fromDay: '2026-10-02' });
  add.plan(served, { activeFrom: '2026-10-05', nextEvaluationOn: '2027-01-10' });

  const waiting = person();
  add.referral(waiting, { ...granted, decidedOn: '2026-08-01', receivedOn: '2026-07-01', sentOn: '2026-07-01' });
  const bad = person();
  add.referral(bad, { ...closed, outcome: 'refused', decidedOn: null });
  add.referral(bad, { ...closed, receivedOn: '2026-04-10', decidedOn: '2026-04-01', outcome: 'refused' });
  add.referral(bad, { ...closed, specialty: 'unknown' });
  add.referral(bad, { ...closed, referrerType: 'other' });
  add.referral(bad, { ...closed, outcome: 'refused', decidedOn: '2026-03-01', feedbackSentOn: '2026-03-02' });
  person({ birthDate: null });
  const nationalId = syntheticNationalId('1980-01-11', 'female', 1);
  person({ identityKind: 'nationalId', nationalId, birthDate: '1980-01-21' });
  person({ identityKind: 'expectedChild', birthDate: null, dueDate: addDays(today, -40) });
  add.referral(person({ needClass: 'unknown' }), {});
  person({ municipalityNumber: '0402' });
  person({ sortName: 'lik like', birthDate: '1990-09-09' });
  person({ sortName: 'lik like', birthDate: '1990-09-09' });
  const noPlan = person();
  add.referral(noPlan, { ...granted, outcome: 'grantedPlanWithCoordinator', state: 'assigned' });
  add.assignment(noPlan, coordinatorId, { fromDay: '2026-10-02' });
  add.plan(person(), { nextEvaluationOn: '2027-01-01' });
  add.plan(person(), { activeFrom: null });
  add.plan(person(), { state: 'closed', activeTo: null });
  add.plan(person(), { state: 'closed', activeFrom: '2026-05-01', activeTo: '2026-04-01' });
  const overdue = person();
  add.referral(overdue, { ...granted, state: 'assigned' });
  add.assignment(overdue, coordinatorId, { fromDay: '2026-10-02' });
  add.plan(overdue, { activeFrom: '2026-10-05' });
  add.assignment(served, coordinatorId, { fromDay: '2026-03-02', toDay: '2026-03-01' });
  const left = add.coordinator({ unitId: null, activeTo: '2026-09-30' });
  const ofLeft = person();
  add.referral(ofLeft, { ...granted, state: 'assigned' });
  add.assignment(ofLeft, left, { fromDay: '2026-10-02' });
  const done = person();
  add.referral(done, closed);
  add.assignment(done, coordinatorId);
  add.coordinator();
  add.coordinator({ unitId: add.unit('Uten leder'), activeFrom: '2026-02-01', activeTo: '2026-01-01' });
  // Of 2025 the areas are more than the whole; of 2024, with a melding, nothing is typed in.
  add.referral(served, { ...granted, ...closed, outcome: 'refused', receivedOn: '2024-02-02', sentOn: '2024-02-02' });
  add.denominator(2025, 'all', 100);
  add.denominator(2025, 'area:Nord', 80);
  add.denominator(2025, 'area:Sør', 30);
});
afterAll(() => register.close());

const summary = async () => (await register.invoke('quality.summary', {})).kinds;
const openOf = async (kind: FindingKind) => (await summary()).find((one) => one.kind === kind)?.open ?? 0;
const findingOf = async (kind: FindingKind, confirmed = false) => {
  const { rows } = await register.invoke('quality.list', { filter: { kinds: [kind], confirmed } });
  const [row] = rows;
  if (!row) throw new Error(`no finding of ${kind}`);
  return row;
};

test('each kind is found where it is, once, and nothing where all is in order', async () => {
  // Areas are asked for only where the office has any, helsepersonell only in a hospital.
  const elsewhere = ['areaMissing', 'coordinatorNotHealthPersonnel'];
  expect(Object.fromEntries((await summary()).map(({ kind, open }) => [kind, open]))).toEqual(
    Object.fromEntries(findingKinds.filter((kind) => !elsewhere.includes(kind)).map((kind) => [kind, 1])),
  );
});

test('what is asked of some offices alone is found there', async () => {
  const settings = await register.invoke('office.settings', {});
  await register.invoke('office.changeSettings', { ...settings, areas: ['Nord'] });
  expect(await openOf('areaMissing')).toBeGreaterThan(1);
  await register.invoke('office.changeSettings', { ...settings, areas: [] });
  expect(await openOf('areaMissing')).toBe(0);
});

test('a finding says what it rests on, and mending it takes it away at once', async () => {
  expect((await findingOf('caseDaysOutOfOrder')).facts).toEqual([
    '2025-01-10',
    '2026-04-10',
    '2026-04-01',
    '2026-05-01',
  ]);
  const { subjectId: id } = await findingOf('specialtyMissing');
  const { version, fields } = await register.invoke('referral.get', { id });
  await register.invoke('referral.correct', {
    id,
    version,
    fields: { ...fields, consentOn: '2025-01-10', specialty: 'somatic' },
  });
  expect(await openOf('specialtyMissing')).toBe(0);
});

test('one that is right leaves the list with a reason, can be taken back, and comes back when the data change', async () => {
  const { kind, subjectId, fingerprint } = await findingOf('municipalityNumberInvalid');
  const order = { kind, subjectId, fingerprint, reason: 'Flyttet før 2020' };
  expect(await register.refusal('quality.confirm', { ...order, fingerprint: 'noe annet' })).toBe('CONFLICT');
  expect(await register.refusal('quality.confirm', { ...order, subjectId: newId() })).toBe('NOT_FOUND');
  const first = await register.invoke('quality.confirm', order);
  expect(await openOf(kind)).toBe(0);
  expect((await findingOf(kind, true)).confirmation).toMatchObject({
    reason: 'Flyttet før 2020',
    by: 'Ingrid Fagerli',
  });
  expect(await register.refusal('quality.confirm', order)).toBe('CONFLICT');
  await register.invoke('quality.unconfirm', first);
  expect(await register.refusal('quality.unconfirm', first)).toBe('CONFLICT');
  expect(await openOf(kind)).toBe(1);

  await register.invoke('quality.confirm', order);
  const { id, version, fields } = await register.invoke('person.get', { id: subjectId });
  const changed = { ...fields, nationalId: null, municipalityNumber: '0403' };
  await register.invoke('person.change', { id, version, fields: changed });
  expect(await openOf(kind)).toBe(1);
});

test('the list comes in pages, a reader may not say what is right, and the auditor sees numbers alone', async () => {
  const { total, next, rows } = await register.invoke('quality.list', { filter: {}, limit: 5 });
  const rest = await register.invoke('quality.list', { filter: {}, after: next, limit: 500 });
  expect(rows.length + rest.rows.length).toBe(total);
  expect(new Set([...rows, ...rest.rows].map(({ key }) => key)).size).toBe(total);
  const { kind, subjectId, fingerprint } = await findingOf('unitWithoutLeader');
  await register.signInAs('reader');
  expect(await register.refusal('quality.confirm', { kind, subjectId, fingerprint, reason: 'x' })).toBe('FORBIDDEN');
});
