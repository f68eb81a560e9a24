import { describe, expect, test } from 'vitest';

import type { AssignmentFact, CaseFacts, PersonFacts } from '../../../src/domain/deadline/caseFacts.ts';
import { defaultDeadlineRules } from '../../../src/domain/deadline/defaultRules.ts';
import { personDeadlines } from '../../../src/domain/deadline/personDeadlines.ts';

const today = '2026-11-21';

const received: CaseFacts = {
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
const assigned = (id: string, fromDay: string, toDay: string | null = null): AssignmentFact => ({
  id,
  referralId: 'case',
  role: 'coordinator',
  fromDay,
  toDay,
  endReason: toDay === null ? null : 'coordinatorLeft',
});

function lines(facts: Partial<CaseFacts>, person: Partial<PersonFacts> = {}, rules = defaultDeadlineRules) {
  const whole: PersonFacts = {
    birthDate: null,
    cases: [{ ...received, ...facts }],
    requests: [],
    assignments: [],
    plans: [],
    ...person,
  };
  return personDeadlines(whole, rules, today).map(
    ({ kind, subjectId, startsOn, dueOn, doneOn }) => `${kind} ${subjectId} ${startsOn} → ${dueOn} ${doneOn ?? 'open'}`,
  );
}
const granted = {
  state: 'awaitingCoordinator',
  outcome: 'grantedPlanWithCoordinator',
  decidedOn: '2026-12-11',
  receivedOn: '2026-11-25',
} as const;

describe('the deadlines of a case from melding to plan', () => {
  test('A new melding waits for its preliminary answer and its decision, both moved off a Sunday', () => {
    expect(lines({})).toEqual([
      'preliminaryAnswer case 2026-11-20 → 2026-12-21 open',
      'decision case 2026-11-20 → 2026-12-21 open',
    ]);
  });

  test.each([
    ['Christmas Eve is a working day', '2026-11-24', '2026-12-24'],
    ['Christmas Day, Boxing Day on a Saturday and a Sunday lead to Monday', '2026-11-25', '2026-12-28'],
  ])('%s: received %s, both are due %s', (_why, receivedOn, due) => {
    expect(lines({ receivedOn })).toEqual([
      `preliminaryAnswer case ${receivedOn} → ${due} open`,
      `decision case ${receivedOn} → ${due} open`,
    ]);
  });

  test('A preliminary answer is done when it is sent, or when the decision makes it needless', () => {
    expect(lines({ preliminaryAnswerOn: '2026-11-27' })[0]).toMatch(/2026-11-27$/);
    expect(lines({ state: 'decided', outcome: 'refused', decidedOn: '2026-12-01' })).toEqual([
      'preliminaryAnswer case 2026-11-20 → 2026-12-21 2026-12-01',
      'decision case 2026-11-20 → 2026-12-21 2026-12-01',
    ]);
  });

  test('A grant starts the term for a coordinator, which ends after Christmas', () => {
    expect(lines(granted).slice(2)).toEqual(['coordinator case 2026-12-11 → 2026-12-28 open']);
  });

  test('The first assignment ends that term and starts those for feedback and plan, moved over Easter', () => {
    expect(lines(granted, { assignments: [assigned('a', '2027-03-11')] }).slice(2)).toEqual([
      'coordinator case 2026-12-11 → 2026-12-28 2027-03-11',
      'feedback case 2027-03-11 → 2027-03-30 open',
      'planDraft case 2027-03-11 → 2027-05-10 open',
    ]);
    expect(lines(granted, { assignments: [assigned('a', '2027-01-25')] }).at(-1)).toBe(
      'planDraft case 2027-01-25 → 2027-03-30 open',
    );
  });

  test('A coordinator alone gives no term for a plan, and a plan that is not wanted ends the one that ran', () => {
    const assignments = [assigned('a', '2027-01-04')];
    expect(lines({ ...granted, outcome: 'grantedCoordinator' }, { assignments }).join()).not.toContain('planDraft');
    const plan = { id: 'p', state: 'notWanted', activeFrom: null, nextEvaluationOn: null, evaluatedOn: null } as const;
    expect(lines(granted, { assignments, plans: [plan] }).join()).not.toContain('planDraft');
  });

  test('A plan under way keeps the term open, an active one ends it on its first day', () => {
    const assignments = [assigned('a', '2027-01-04')];
    const plan = { id: 'p', activeFrom: null, nextEvaluationOn: null, evaluatedOn: null } as const;
    expect(lines(granted, { assignments, plans: [{ ...plan, state: 'inProgress' }] }).at(-1)).toMatch(/open$/);
    const active = { ...plan, state: 'active', activeFrom: '2027-02-01' } as const;
    expect(lines(granted, { assignments, plans: [active] }).at(-1)).toBe(
      'planDraft case 2027-01-04 → 2027-03-05 2027-02-01',
    );
  });
});

describe('a coordinator who ends', () => {
  const earlier = { ...granted, receivedOn: '2025-01-14', decidedOn: '2025-02-06' } as const;

  test('The term for a new one is counted from the last day served, which itself is not counted', () => {
    const rows = lines(earlier, { assignments: [assigned('a', '2025-02-18', '2026-11-13')] });
    expect(rows.filter((row) => row.startsWith('coordinator'))).toEqual([
      'coordinator case 2025-02-06 → 2025-02-20 2025-02-18',
      'coordinator a 2026-11-13 → 2026-11-27 open',
    ]);
  });

  test('Whoever takes over the next day leaves no gap; a day later does', () => {
    const first = assigned('a', '2025-02-18', '2026-11-13');
    const rowsOf = (next: string) =>
      lines(earlier, { assignments: [first, assigned('b', next)] }).filter((row) => row.startsWith('coordinator a'));
    expect(rowsOf('2026-11-14')).toEqual([]);
    expect(rowsOf('2026-11-15')).toEqual(['coordinator a 2026-11-13 → 2026-11-27 2026-11-15']);
  });

  test('An assignment replaced on its first day was never in force', () => {
    const replaced = assigned('a', '2025-02-18', '2025-02-17');
    const rows = lines(earlier, { assignments: [replaced, assigned('b', '2025-02-18')] });
    expect(rows.filter((row) => row.startsWith('coordinator'))).toEqual([
      'coordinator case 2025-02-06 → 2025-02-20 2025-02-18',
    ]);
  });

  test('The end at 18 asks for nobody new until it has come', () => {
    const child = { ...assigned('a', '2025-02-18', '2027-03-01'), endReason: 'turned18' } as const;
    expect(lines(earlier, { assignments: [child] }).join()).not.toContain('coordinator a');
    const passed = { ...child, toDay: '2026-11-20' };
    expect(lines(earlier, { assignments: [passed] }).join()).toContain('coordinator a 2026-11-20 → 2026-12-04 open');
  });
});

describe('the other deadlines', () => {
  test('A closed case keeps what was done and drops what was open', () => {
    expect(lines({ ...granted, state: 'closed', preliminaryAnswerOn: '2026-12-01' })).toEqual([
      'preliminaryAnswer case 2026-11-25 → 2026-12-28 2026-12-01',
      'decision case 2026-11-25 → 2026-12-28 2026-12-11',
    ]);
  });

  test('A request is due when it was agreed to be answered; one withdrawn is not', () => {
    const request = { id: 'r', referralId: 'case', requestedOn: '2026-11-17', answerBy: '2026-11-28' } as const;
    const waiting = { ...request, state: 'waiting', answeredOn: null } as const;
    expect(lines(granted, { requests: [waiting] }).at(-1)).toBe('requestAnswer r 2026-11-17 → 2026-11-28 open');
    expect(lines(granted, { requests: [{ ...waiting, state: 'withdrawn' }] }).join()).not.toContain('requestAnswer');
  });

  test('The kommune is given its term anew with each reminder', () => {
    const notified = { state: 'municipalityNotified', assessedOn: '2026-11-23', municipalityNotifiedOn: '2026-11-24' };
    const rows = lines({ ...notified, state: 'municipalityNotified' });
    expect(rows).toEqual([
      'preliminaryAnswer case 2026-11-20 → 2026-12-21 2026-11-23',
      'decision case 2026-11-20 → 2026-12-21 2026-11-23',
      'municipalityAnswer case 2026-11-24 → 2026-12-08 open',
    ]);
    expect(lines({ municipalityNotifiedOn: '2026-11-24', municipalityRemindedOn: '2026-12-09' }).at(-1)).toBe(
      'municipalityAnswer case 2026-12-09 → 2026-12-23 open',
    );
  });

  test('A running plan is evaluated as agreed, counted from the last evaluation', () => {
    const plan = { id: 'p', activeFrom: '2025-04-11', nextEvaluationOn: '2027-04-06', evaluatedOn: '2026-10-06' };
    expect(lines({}, { plans: [{ ...plan, state: 'underRevision' }] }).at(-1)).toBe(
      'planEvaluation p 2026-10-06 → 2027-04-06 open',
    );
    expect(lines({}, { plans: [{ ...plan, state: 'closed' }] }).join()).not.toContain('planEvaluation');
  });

  test('A child coordinator hands over half a year before the 18th birthday', () => {
    const child: AssignmentFact = { ...assigned('a', '2024-01-10', '2027-08-14'), role: 'childCoordinator' };
    const birthDate = '2009-08-15';
    const running = { birthDate, assignments: [{ ...child, endReason: 'turned18' as const }] };
    expect(lines({}, running)).toContain('childHandover a 2024-01-10 → 2027-02-15 open');
    // Appointed on a Saturday with less than half a year left: the handover begins on the Monday.
    const late = { birthDate, assignments: [{ ...running.assignments[0]!, fromDay: '2027-03-06' }] };
    expect(lines({}, late)).toContain('childHandover a 2027-03-06 → 2027-03-08 open');
    const ended = { birthDate, assignments: [{ ...child, toDay: '2026-11-20' }] };
    expect(lines({}, ended).join()).not.toContain('childHandover');
    const takenOver = { birthDate, assignments: [...running.assignments, assigned('b', '2027-08-15')] };
    expect(lines({}, takenOver).join()).not.toContain('childHandover');
  });

  test('Each term is counted by the rule in force on the day it starts', () => {
    const rules = [
      ...defaultDeadlineRules.filter((rule) => rule.kind !== 'decision'),
      { ...defaultDeadlineRules[1]!, validTo: '2026-11-30' },
      { ...defaultDeadlineRules[1]!, period: 'P3W', validFrom: '2026-12-01' },
    ];
    expect(lines({ receivedOn: '2026-11-30' }, {}, rules)).toContain('decision case 2026-11-30 → 2026-12-30 open');
    expect(lines({ receivedOn: '2026-12-01' }, {}, rules)).toContain('decision case 2026-12-01 → 2026-12-22 open');
  });
});
