import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays } from '../../../src/domain/calendar/day.ts';
import { coordinatorChanges, daysWithoutCoordinator } from '../../../src/domain/statistics/continuity.ts';
import { isAssignedOn, isGrantRunningOn } from '../../../src/domain/statistics/indicatorRules.ts';

const year = { from: '2025-01-01', to: '2025-12-31' };
const grant = (decidedOn: string, closedOn: string | null = null) => ({
  outcome: 'grantedCoordinator' as const,
  decidedOn,
  closedOn,
});

describe('days without a coordinator', () => {
  test.each([
    [
      'from the day of the decision to the day before somebody began',
      [grant('2025-03-10')],
      [['2025-03-20', null]],
      10,
    ],
    ['nobody yet: to the end of the period', [grant('2025-12-22')], [], 10],
    ['granted the year before: from the first day', [grant('2024-11-01')], [['2025-01-04', null]], 3],
    [
      'between two, last and first day served',
      [grant('2024-01-01')],
      [
        ['2024-01-01', '2025-05-31'],
        ['2025-06-11', null],
      ],
      10,
    ],
    ['the day the case is closed is not owed', [grant('2025-02-01', '2025-02-04')], [], 3],
    [
      'two cases of one person count each day once',
      [grant('2025-02-01', '2025-02-06'), grant('2025-02-03', '2025-02-08')],
      [],
      7,
    ],
    [
      'somebody beside covers the gap',
      [grant('2024-01-01')],
      [
        ['2024-01-01', '2025-05-31'],
        ['2025-05-01', '2025-06-20'],
        ['2025-06-15', null],
      ],
      0,
    ],
    ['refused: nothing is owed', [{ outcome: 'refused' as const, decidedOn: '2025-02-01', closedOn: null }], [], 0],
    ['served before anything was decided', [grant('2025-06-01')], [['2025-01-01', '2025-06-10']], 204],
  ] as const)('%s', (_, grants, served, days) => {
    const found = daysWithoutCoordinator(
      grants,
      served.map(([fromDay, toDay]) => ({ fromDay, toDay })),
      year,
    );
    expect(found).toBe(days);
  });

  test('are the days on which the rules say granted and not assigned, whatever the days are', () => {
    const day = fc.integer({ min: -6, max: 20 }).map((days) => addDays('2025-06-01', days));
    const dayOrNone = fc.option(day, { nil: null });
    const grants = fc.array(
      fc.record({
        outcome: fc.constantFrom('grantedCoordinator' as const, 'refused' as const, null),
        decidedOn: dayOrNone,
        closedOn: dayOrNone,
      }),
      { maxLength: 3 },
    );
    const served = fc.array(fc.record({ fromDay: day, toDay: dayOrNone }), { maxLength: 4 });
    const period = { from: '2025-06-01', to: '2025-06-15' };
    const days = Array.from({ length: 15 }, (__, n) => addDays(period.from, n));
    fc.assert(
      fc.property(grants, served, (cases, appointments) => {
        const counted = days.filter(
          (one) =>
            cases.some((found) => isGrantRunningOn(found, one)) &&
            !appointments.some((found) => isAssignedOn(found, one)),
        );
        expect(daysWithoutCoordinator(cases, appointments, period)).toBe(counted.length);
      }),
      { numRuns: 400 },
    );
  });
});

const served = (coordinatorId: string, fromDay: string, toDay: string | null = null) => ({
  coordinatorId,
  fromDay,
  toDay,
});

describe('changes of coordinator', () => {
  test.each([
    ['the first one is no change', [served('a', '2025-01-01')], []],
    [
      'the day after the last, the day of the change',
      [served('a', '2025-01-01', '2025-05-31'), served('b', '2025-06-01')],
      ['2025-06-01'],
    ],
    [
      'after a gap: the day the next one begins',
      [served('a', '2025-01-01', '2025-05-31'), served('b', '2025-09-01')],
      ['2025-09-01'],
    ],
    [
      'handed over side by side: the first day alone',
      [served('a', '2025-01-01', '2025-06-30'), served('b', '2025-06-01')],
      ['2025-07-01'],
    ],
    ['the same one appointed anew', [served('a', '2025-01-01', '2025-05-31'), served('a', '2025-06-15')], []],
    [
      'somebody beside one who goes on',
      [served('a', '2025-01-01'), served('b', '2025-06-01', '2025-07-01'), served('c', '2025-08-01')],
      [],
    ],
    [
      'a helper for a while beside one who is followed by a third',
      [served('a', '2025-01-01', '2025-10-31'), served('b', '2025-06-01', '2025-07-01'), served('c', '2025-11-01')],
      ['2025-11-01'],
    ],
    [
      'never in force',
      [served('a', '2025-01-01', '2025-05-31'), served('b', '2025-06-01', '2025-05-31'), served('c', '2025-06-01')],
      ['2025-06-01'],
    ],
    [
      'back and forth is two',
      [served('a', '2025-01-01', '2025-03-31'), served('b', '2025-04-01', '2025-06-30'), served('a', '2025-07-01')],
      ['2025-04-01', '2025-07-01'],
    ],
  ] as const)('%s', (_, appointments, days) => {
    expect(coordinatorChanges(appointments)).toEqual(days);
    expect(coordinatorChanges(appointments.toReversed())).toEqual(days);
  });
});
