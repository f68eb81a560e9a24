import { expect, test } from 'vitest';

import { brokenStayRules, isAdmittedOn, type StayDays } from '../../../src/domain/hospital/hospitalStay.ts';
import { missingTicks } from '../../../src/domain/hospital/hospitalTick.ts';

const today = '2026-11-21';
const stay = (fields: Partial<StayDays> = {}): StayDays => ({
  admittedOn: '2026-11-16',
  plannedDischargeOn: null,
  dischargedOn: null,
  contactPhysician: null,
  contactPhysicianOn: null,
  ...fields,
});
const physician = 'Anne Holm';

test.each([
  [{}, {}],
  [{ plannedDischargeOn: '2026-12-24' }, {}],
  [{ admittedOn: '2026-11-22' }, { admittedOn: 'inFuture' }],
  [{ plannedDischargeOn: '2026-11-15' }, { plannedDischargeOn: 'beforeAdmitted' }],
  [{ dischargedOn: '2026-11-15' }, { dischargedOn: 'beforeAdmitted' }],
  [{ dischargedOn: '2026-11-22' }, { dischargedOn: 'inFuture' }],
  [{ contactPhysician: physician }, { contactPhysicianOn: 'required' }],
  [{ contactPhysicianOn: '2026-11-17' }, { contactPhysician: 'required' }],
  [{ contactPhysician: physician, contactPhysicianOn: '2026-11-15' }, { contactPhysicianOn: 'beforeAdmitted' }],
  [{ contactPhysician: physician, contactPhysicianOn: '2026-11-22' }, { contactPhysicianOn: 'inFuture' }],
  [{ contactPhysician: physician, contactPhysicianOn: '2026-11-16' }, {}],
] as const)('a stay with %o breaks %o', (fields, broken) => {
  expect(brokenStayRules(stay(fields), today)).toEqual(broken);
});

test('the first and the last day are days of the stay', () => {
  const days = { admittedOn: '2026-11-16', dischargedOn: '2026-11-20' };
  const inside = ['2026-11-15', '2026-11-16', '2026-11-20', '2026-11-21'].map((day) => isAdmittedOn(days, day));
  expect(inside).toEqual([false, true, true, false]);
  expect(isAdmittedOn({ ...days, dischargedOn: null }, '2027-01-01')).toBe(true);
});

test('what is not ticked off is told in its order', () => {
  const ticks = { inEpikrise: false, inDips: true, inJournal: true, consentInJournal: false };
  expect(missingTicks(ticks)).toEqual(['inEpikrise', 'consentInJournal']);
});
