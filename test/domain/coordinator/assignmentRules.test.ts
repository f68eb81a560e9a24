import { describe, expect, test } from 'vitest';

import {
  type Appointment,
  brokenAppointmentRules,
  brokenEndRules,
  takenOverFrom,
} from '../../../src/domain/coordinator/assignmentRules.ts';
import { roleOn } from '../../../src/domain/coordinator/coordinatorRole.ts';
import { coveredState } from '../../../src/domain/coordinator/coveredState.ts';
import { freePlacesOfUnit } from '../../../src/domain/coordinator/load.ts';
import { brokenAnswerRules, brokenRequestRules } from '../../../src/domain/coordinator/requestRules.ts';
import { wantedCompetences } from '../../../src/domain/coordinator/wantedCompetences.ts';

const today = '2026-11-21';
const coordinator = {
  activeFrom: '2020-01-01',
  activeTo: null,
  roles: ['coordinator'],
  isHealthPersonnel: false,
} as const;
const appointment: Appointment = {
  fromDay: today,
  role: 'coordinator',
  coordinator,
  officeType: 'municipality',
  decidedOn: '2026-11-06',
  today,
  others: [],
};
const days = (id: string, fromDay: string, toDay: string | null = null) => ({ id, fromDay, toDay });

describe('the rules of appointing', () => {
  test.each([
    ['today', {}, {}],
    ['the day of the decision', { fromDay: '2026-11-06' }, {}],
    ['the day before the decision', { fromDay: '2026-11-05' }, { fromDay: 'beforeDecision' }],
    ['a year ahead', { fromDay: '2027-11-21' }, {}],
    ['more than a year ahead', { fromDay: '2027-11-22' }, { fromDay: 'tooFarAhead' }],
    [
      'somebody who has left',
      { coordinator: { ...coordinator, activeTo: '2026-11-20' } },
      { coordinatorId: 'notInOffice' },
    ],
    ['somebody on their last day', { coordinator: { ...coordinator, activeTo: today } }, {}],
    [
      'somebody who has not begun',
      { coordinator: { ...coordinator, activeFrom: '2026-12-01' } },
      { coordinatorId: 'notInOffice' },
    ],
    ['a coordinator as child coordinator', { role: 'childCoordinator' }, { coordinatorId: 'wrongRole' }],
    ['no helsepersonell in a helseforetak', { officeType: 'healthTrust' }, { coordinatorId: 'notHealthPersonnel' }],
    [
      'behind one who began later',
      { fromDay: '2026-11-10', others: [days('a', '2026-11-12')] },
      { fromDay: 'beforeFormer' },
    ],
    ['the same day as another', { fromDay: '2026-11-12', others: [days('a', '2026-11-12')] }, {}],
    ['before one who is planned', { others: [days('a', '2026-12-01')] }, {}],
    [
      'before one who was replaced the day it began',
      { fromDay: '2026-11-10', others: [days('a', '2026-11-12', '2026-11-11')] },
      {},
    ],
  ] as [string, Partial<Appointment>, object][])('%s', (_name, values, broken) => {
    expect(brokenAppointmentRules({ ...appointment, ...values })).toEqual(broken);
  });

  test('A new one takes over from those who would serve on or after the day, also from one planned', () => {
    const others = [
      days('ended', '2026-01-01', '2026-11-20'),
      days('lastDay', '2026-01-01', '2026-11-21'),
      days('running', '2026-01-01'),
      days('planned', '2026-12-01'),
      days('never', '2026-12-01', '2026-11-30'),
    ];
    expect(takenOverFrom(today, others).map(({ id }) => id)).toEqual(['lastDay', 'running', 'planned']);
  });
});

describe('the rules of ending', () => {
  const found = { ...days('a', '2026-01-10'), role: 'coordinator' as const };
  const at = { today, person: { birthDate: '2009-08-15' }, others: [] };
  test.each([
    ['today', found, today, {}, {}],
    ['the first day', found, '2026-01-10', {}, {}],
    ['before it began', found, '2026-01-09', {}, { lastDay: 'beforeFrom' }],
    ['one that has ended', { ...found, toDay: '2026-11-20' }, today, {}, { lastDay: 'alreadyEnded' }],
    ['one that ends today, later', { ...found, toDay: today }, '2026-12-01', {}, {}],
    ['into the next one', found, '2026-12-01', { others: [days('b', '2026-12-01')] }, { lastDay: 'overlapsNext' }],
    ['a child coordinator on the eve of 18', { ...found, role: 'childCoordinator' }, '2027-08-14', {}, {}],
    [
      'a child coordinator on the birthday',
      { ...found, role: 'childCoordinator' },
      '2027-08-15',
      {},
      { lastDay: 'afterTurning18' },
    ],
  ] as const)('%s', (_name, assignment, lastDay, values, broken) => {
    expect(brokenEndRules(assignment, lastDay, { ...at, ...values })).toEqual(broken);
  });
});

test.each([
  ['grantedChildCoordinator', '2008-11-22', 'childCoordinator'],
  ['grantedChildCoordinator', '2008-11-21', 'coordinator'],
  ['grantedChildCoordinator', null, 'childCoordinator'],
  ['grantedPlanWithCoordinator', '2020-01-01', 'coordinator'],
] as const)('%s to one born %s on 21 November 2026 is a %s', (outcome, birthDate, role) => {
  expect(roleOn(outcome, { birthDate }, today)).toBe(role);
});

test.each([
  ['assigned', false, 'awaitingCoordinator'],
  ['followedUp', false, 'awaitingCoordinator'],
  ['assigned', true, 'assigned'],
  ['requestedFromUnit', false, 'requestedFromUnit'],
  ['closed', false, 'closed'],
] as const)('A case stored as %s, with somebody today: %s, is shown as %s', (state, covered, shown) => {
  expect(coveredState(state, covered)).toBe(shown);
});

const one = (persons: number, maxPersons: number, takesNew = true) => ({ persons, maxPersons, takesNew });

test('A unit has the places of those who take new ones, and none are eaten by one who is over', () => {
  expect(freePlacesOfUnit([one(3, 8), one(12, 10), one(0, 6, false), one(4, 4)])).toBe(5);
});

test('A request is asked after the decision, answered after that, and a no has a reason', () => {
  const at = { decidedOn: '2026-11-06', unitIsActive: true };
  expect(brokenRequestRules({ onDay: '2026-11-06', answerBy: '2026-11-06' }, at)).toEqual({});
  expect(brokenRequestRules({ onDay: '2026-11-05', answerBy: '2026-11-04' }, { ...at, unitIsActive: false })).toEqual({
    onDay: 'beforeDecision',
    answerBy: 'beforeAsked',
    unitId: 'notActive',
  });
  const request = { requestedOn: '2026-11-10' };
  expect(brokenAnswerRules({ onDay: '2026-11-10', accepted: true, declineReason: null }, request)).toEqual({});
  expect(brokenAnswerRules({ onDay: '2026-11-09', accepted: false, declineReason: null }, request)).toEqual({
    onDay: 'beforeAsked',
    declineReason: 'required',
  });
});

test('A case asks for what its specialty, services and the person say, in the order of the list', () => {
  const needs = {
    need: 'ipWithCoordinator',
    specialty: 'substance',
    services: ['mentalHealth', 'nav'],
    birthDate: '1980-01-01',
    isExpectedChild: false,
    needsInterpreter: false,
  } as const;
  expect(wantedCompetences(needs, today)).toEqual(['mentalHealth', 'substance', 'work']);
  const child = {
    ...needs,
    birthDate: '2014-05-05',
    specialty: 'unknown',
    services: [],
    needsInterpreter: true,
  } as const;
  expect(wantedCompetences(child, today)).toEqual(['children', 'languageAndCulture']);
  expect(wantedCompetences({ ...child, birthDate: null, need: 'childCoordinator' }, today)).toEqual([
    'children',
    'family',
    'languageAndCulture',
  ]);
});
