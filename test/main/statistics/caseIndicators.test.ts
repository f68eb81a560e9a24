import { afterEach, beforeEach, expect, test } from 'vitest';

import type { IndicatorId } from '../../../src/domain/statistics/indicator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { smallRegister } from './smallRegister.ts';

let register: TestRegister;
let add: ReturnType<typeof smallRegister>;
beforeEach(async () => {
  register = await openTestRegister();
  add = smallRegister(register);
});
afterEach(() => register.close());

async function indicator(id: IndicatorId, period: { asOf?: string; from?: string; to?: string } = {}) {
  const { indicators } = await register.invoke('statistics.indicators', { asOf: '2025-12-31', ...period });
  return indicators.find((found) => found.id === id)!;
}

const decided = (receivedOn: string, decidedOn: string) =>
  add.referral(add.person({ birthDate: '2020-01-01' }), {
    receivedOn,
    decidedOn,
    outcome: 'refused',
    state: 'decided',
  });

test('days to the decision: median, nine of ten, and the share within the deadline, which moves over a weekend', async () => {
  decided('2025-03-03', '2025-03-13'); // 10 days
  decided('2025-03-03', '2025-04-02'); // 30 days, the last one
  decided('2025-03-03', '2025-04-03'); // 31 days, too late
  decided('2025-03-06', '2025-04-07'); // 32 days; day 30 is a Saturday, so Monday 7 April is in time
  const found = await indicator('daysToDecision');
  expect(found).toMatchObject({ numerator: 3, denominator: 4, share: 0.75, median: 30.5, p90: 32, unknown: 0 });
  expect(found.breakdown.ageGroup[0]).toEqual({ group: '0-5', numerator: 3, denominator: 4, share: 0.75 });
});

test('a decision belongs to the period it was made in, first and last day counted', async () => {
  decided('2024-12-01', '2024-12-31');
  decided('2024-12-02', '2025-01-01');
  decided('2025-04-20', '2025-04-30');
  decided('2025-04-20', '2025-05-01');
  const tertial = { from: '2025-01-01', to: '2025-04-30' };
  expect((await indicator('daysToDecision', tertial)).denominator).toBe(2);
  expect((await indicator('daysToDecision')).denominator).toBe(3);
});

test('a case decided on a day nobody knows is counted as unknown', async () => {
  add.referral(add.person(), { receivedOn: '2025-05-05', outcome: 'refused', state: 'decided', decidedOn: null });
  add.referral(add.person(), { receivedOn: '2025-05-05' });
  expect(await indicator('daysToDecision')).toMatchObject({ denominator: 0, share: null, median: null, unknown: 1 });
});

test('days to the first appointment count from the melding, its deadline from the decision', async () => {
  const c = add.coordinator();
  const granted = (decidedOn: string | null) => {
    const personId = add.person();
    return {
      personId,
      referralId: add.referral(personId, { receivedOn: '2025-03-01', decidedOn, outcome: 'grantedCoordinator' }),
    };
  };
  const inTime = granted('2025-03-10');
  add.assignment(inTime.personId, c, { referralId: inTime.referralId, fromDay: '2025-03-24' });
  add.assignment(inTime.personId, c, { referralId: inTime.referralId, fromDay: '2025-08-01' });
  const late = granted('2025-03-10');
  add.assignment(late.personId, c, { referralId: late.referralId, fromDay: '2025-03-25' });
  const undecided = granted(null);
  add.assignment(undecided.personId, c, { referralId: undecided.referralId, fromDay: '2025-03-05' });
  expect(await indicator('daysToAssignment')).toMatchObject({
    numerator: 1,
    denominator: 2,
    unknown: 1,
    median: 23,
    p90: 24,
  });
});

test('feedback to the referrer: sent by the day, of the cases that got a coordinator in the period', async () => {
  const c = add.coordinator();
  const assigned = (feedbackSentOn: string | null) => {
    const personId = add.person();
    add.assignment(personId, c, { referralId: add.referral(personId, { feedbackSentOn }), fromDay: '2025-06-01' });
  };
  assigned('2025-06-05');
  assigned('2025-06-11');
  assigned(null);
  assigned('2026-01-02');
  add.referral(add.person(), { feedbackSentOn: '2025-06-01', decidedOn: '2025-05-01' });
  expect(await indicator('feedbackShare')).toMatchObject({ numerator: 2, denominator: 4, median: 7, unknown: 1 });
});

test('evaluations: held by the agreed day, of those held and those overdue', async () => {
  const plan = add.plan(add.person(), { nextEvaluationOn: '2026-05-01' });
  add.review(plan, '2025-06-01', '2025-06-01');
  add.review(plan, '2025-09-01', '2025-09-02');
  add.review(plan, null, '2025-10-01');
  add.review(plan, '2024-12-31', '2024-12-31');
  add.plan(add.person(), { nextEvaluationOn: '2025-12-30' });
  add.plan(add.person(), { nextEvaluationOn: '2025-12-31' });
  add.plan(add.person(), { nextEvaluationOn: null });
  add.plan(add.person(), { nextEvaluationOn: '2025-05-01', state: 'closed', activeTo: '2025-04-01' });
  expect(await indicator('evaluationsOnTime')).toMatchObject({ numerator: 1, denominator: 3, unknown: 1 });
});

test('a period that ends before it begins is refused', async () => {
  expect(
    await register.refusal('statistics.indicators', { asOf: '2025-12-31', from: '2025-05-01', to: '2025-04-30' }),
  ).toBe('RULE');
});
