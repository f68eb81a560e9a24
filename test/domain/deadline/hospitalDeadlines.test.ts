import { expect, test } from 'vitest';

import type { CaseFacts, PersonFacts, StayFact } from '../../../src/domain/deadline/caseFacts.ts';
import { defaultDeadlineRules } from '../../../src/domain/deadline/defaultRules.ts';
import { personDeadlines } from '../../../src/domain/deadline/personDeadlines.ts';

const aStay = (fields: Partial<StayFact> = {}): StayFact => ({
  id: 'stay',
  referralId: 'case',
  admittedOn: '2026-11-20',
  plannedDischargeOn: null,
  dischargedOn: null,
  contactPhysicianOn: null,
  ...fields,
});
const aCase: CaseFacts = {
  referralId: 'case',
  state: 'received',
  receivedOn: '2026-11-20',
  outcome: null,
  decidedOn: null,
  assessedOn: null,
  preliminaryAnswerOn: null,
  feedbackSentOn: null,
  municipalityNotifiedOn: null,
  municipalityRemindedOn: null,
  municipalityAnsweredOn: null,
};
const due = (kind: string, facts: Partial<PersonFacts>) => {
  const all: PersonFacts = { birthDate: null, cases: [aCase], requests: [], assignments: [], plans: [], ...facts };
  return personDeadlines(all, defaultDeadlineRules, '2026-11-21')
    .filter((deadline) => deadline.kind === kind)
    .map(({ dueOn, doneOn }) => [dueOn, doneOn]);
};

test('the contact physician is due on the first working day: admitted on a Friday, on Monday', () => {
  expect(due('contactPhysician', { stays: [aStay()] })).toEqual([['2026-11-23', null]]);
  const named = aStay({ contactPhysicianOn: '2026-11-20' });
  expect(due('contactPhysician', { stays: [named] })).toEqual([['2026-11-23', '2026-11-20']]);
});

test('nobody waits for a contact physician of one who has gone home', () => {
  expect(due('contactPhysician', { stays: [aStay({ dischargedOn: '2026-11-21' })] })).toEqual([]);
});

test('the discharge is on the day the stay says, before what the melding said', () => {
  const cases = [{ ...aCase, admittedNow: true, plannedDischargeOn: '2026-11-27' }];
  expect(due('discharge', { cases })).toEqual([['2026-11-27', null]]);
  expect(due('discharge', { cases, stays: [aStay({ plannedDischargeOn: '2026-12-04' })] })).toEqual([
    ['2026-12-04', null],
  ]);
  const gone = aStay({ plannedDischargeOn: '2026-12-04', dischargedOn: '2026-11-21' });
  expect(due('discharge', { cases, stays: [gone] })).toEqual([['2026-11-21', null]]);
  const again = aStay({ id: 'next', admittedOn: '2026-11-25', plannedDischargeOn: '2026-12-10' });
  expect(due('discharge', { cases, stays: [gone, again] })).toEqual([['2026-12-10', null]]);
});

test('an agreement on taking part is settled fourteen days ahead of its end, moved to a working day', () => {
  const agreement = { id: 'agreement', fromDay: '2026-06-01', toDay: '2026-12-05', settledOn: null };
  // 21 November 2026 is a Saturday.
  expect(due('participation', { participations: [agreement] })).toEqual([['2026-11-23', null]]);
  const renewed = { ...agreement, settledOn: '2026-11-20' };
  expect(due('participation', { participations: [renewed] })).toEqual([['2026-11-23', '2026-11-20']]);
  const short = { ...agreement, fromDay: '2026-12-01' };
  expect(due('participation', { participations: [short] })).toEqual([['2026-12-01', null]]);
});
