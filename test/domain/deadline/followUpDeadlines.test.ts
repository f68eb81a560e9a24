import { describe, expect, test } from 'vitest';

import type { AssignmentFact, PersonFacts, PlanFact } from '../../../src/domain/deadline/caseFacts.ts';
import { defaultDeadlineRules } from '../../../src/domain/deadline/defaultRules.ts';
import { personDeadlines } from '../../../src/domain/deadline/personDeadlines.ts';
import { aConsent } from '../consent/aConsent.ts';

const today = '2026-06-01';
const assignment: AssignmentFact = {
  id: 'a',
  referralId: null,
  role: 'coordinator',
  fromDay: '2026-01-05',
  toDay: null,
  endReason: null,
};
const plan: PlanFact = {
  id: 'p',
  state: 'active',
  activeFrom: '2026-02-01',
  nextEvaluationOn: null,
  evaluatedOn: null,
};
const person = (facts: Partial<PersonFacts>): PersonFacts => ({
  birthDate: null,
  cases: [],
  requests: [],
  assignments: [],
  plans: [],
  ...facts,
});
const dueOf = (kind: string, facts: Partial<PersonFacts>) =>
  personDeadlines(person(facts), defaultDeadlineRules, today)
    .filter((deadline) => deadline.kind === kind)
    .map(({ startsOn, dueOn }) => `${startsOn} ${dueOn}`);

describe('somebody calls when nothing has happened for six months', () => {
  // 5 July 2026 is a Sunday: the term ends the day after.
  test.each<[string, Partial<PersonFacts>, string[]]>([
    ['since the appointment', { assignments: [assignment] }, ['2026-01-05 2026-07-06']],
    [
      'since the last contact',
      { assignments: [assignment], contacts: [{ heldOn: '2026-03-02', nextOn: null }] },
      ['2026-03-02 2026-09-02'],
    ],
    [
      'since the last review',
      { assignments: [assignment], plans: [{ ...plan, reviewedOn: '2026-04-01' }] },
      ['2026-04-01 2026-10-01'],
    ],
    [
      'unless the next is agreed',
      { assignments: [assignment], contacts: [{ heldOn: '2026-03-02', nextOn: today }] },
      [],
    ],
    [
      'an agreed day that has passed says nothing',
      { assignments: [assignment], contacts: [{ heldOn: '2026-03-02', nextOn: '2026-05-31' }] },
      ['2026-03-02 2026-09-02'],
    ],
    [
      'unless an evaluation is agreed',
      { assignments: [assignment], plans: [{ ...plan, nextEvaluationOn: '2026-12-01' }] },
      [],
    ],
    ['not for one who has left', { assignments: [{ ...assignment, toDay: '2026-05-31' }] }, []],
    ['not where a list told of the appointment', { assignments: [{ ...assignment, isImported: true }] }, []],
  ])('%s', (_, facts, expected) => {
    expect(dueOf('contact', facts)).toEqual(expected);
  });
});

describe('consent is seen to', () => {
  const toPlan = aConsent({ id: 'p', kind: 'plan', service: null });
  const members = [{ id: 'nav', kind: 'provider' as const, service: 'NAV', name: '' }];
  const of = (...consents: ReturnType<typeof aConsent>[]) => ({
    plans: [{ ...plan, consent: { members, measures: [], consents } }],
  });
  test.each<[string, Partial<PersonFacts>, string[]]>([
    ['never, while all of it holds', of(toPlan, aConsent()), []],
    [
      'by the last day of the first that ends',
      of({ ...toPlan, validUntil: '2027-01-01' }, aConsent({ validUntil: '2026-06-20' })),
      ['2026-01-10 2026-06-20'],
    ],
    ['since it ended', of(toPlan, aConsent({ validUntil: '2026-05-20' })), ['2026-05-20 2026-05-20']],
    ['from the plan’s first day where it was never asked for', of(toPlan), ['2026-02-01 2026-02-01']],
    ['not where the person said no, or took it back', of(toPlan, aConsent({ withdrawnOn: '2026-05-01' })), []],
    [
      'since the plan’s own was lost',
      of({ ...toPlan, validUntil: '2026-04-01' }, aConsent()),
      ['2026-04-01 2026-04-01'],
    ],
    ['not of a plan the register knows no words or consents of', { plans: [plan] }, []],
    [
      'not of a plan that has ended',
      { plans: [{ ...plan, state: 'closed', consent: { members, measures: [], consents: [] } }] },
      [],
    ],
  ])('%s', (_, facts, expected) => {
    expect(dueOf('consent', facts)).toEqual(expected);
  });
});

const done = (kind: string, facts: Partial<PersonFacts>) =>
  personDeadlines(person(facts), defaultDeadlineRules, today)
    .filter((deadline) => deadline.kind === kind)
    .map(({ dueOn, doneOn }) => `${dueOn} ${doneOn ?? 'open'}`);

describe('a day that is known', () => {
  const caseFacts = {
    referralId: 'r',
    state: 'assigned' as const,
    receivedOn: '2026-05-20',
    outcome: 'grantedCoordinator' as const,
    decidedOn: '2026-05-25',
    assessedOn: null,
    preliminaryAnswerOn: null,
    feedbackSentOn: null,
    municipalityNotifiedOn: null,
    municipalityRemindedOn: null,
    municipalityAnsweredOn: null,
    admittedNow: true,
    plannedDischargeOn: '2026-06-13',
  };
  test.each<[string, object, Partial<PersonFacts>, string[]]>([
    ['of discharge stands as planned, also on a Saturday', {}, {}, ['2026-06-13 open']],
    [
      'is done with somebody appointed',
      {},
      { assignments: [{ ...assignment, referralId: 'r', fromDay: '2026-06-01' }] },
      ['2026-06-13 2026-06-01'],
    ],
    ['is done when the kommune was told', { municipalityNotifiedOn: '2026-05-28' }, {}, ['2026-06-13 2026-05-28']],
    ['is none for whoever is not in hospital', { admittedNow: false }, {}, []],
    ['is none where the discharge was before the melding', { plannedDischargeOn: '2026-05-19' }, {}, []],
    ['is none in a case that is closed', { state: 'closed' }, {}, []],
  ])('%s', (_, changed, facts, expected) => {
    expect(done('discharge', { cases: [{ ...caseFacts, ...changed }], ...facts })).toEqual(expected);
  });

  const move = { id: 'm', knownOn: '2026-05-20', movesOn: '2026-07-06', noticeSentOn: null };
  test.each([
    ['of a move: the new kommune is told two weeks before', move, ['2026-06-22 open']],
    ['a move known late is told of at once', { ...move, movesOn: '2026-05-25' }, ['2026-05-20 open']],
    ['a move that was told of', { ...move, noticeSentOn: '2026-06-01' }, ['2026-06-22 2026-06-01']],
  ])('%s', (_, one, expected) => {
    expect(done('moving', { moves: [one] })).toEqual(expected);
  });
});
