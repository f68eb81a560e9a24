import { describe, expect, test } from 'vitest';

import { addDays } from '../../../src/domain/calendar/day.ts';
import {
  assignmentsGivingWay,
  mergeConflicts,
  type MergedAssignment,
  type MergedRecord,
} from '../../../src/domain/person/mergeRules.ts';
import type { PlanState } from '../../../src/domain/plan/codes.ts';

const today = '2026-11-21';
const by = (coordinatorId: string, fromDay: string, toDay: string | null = null): MergedAssignment => ({
  id: `${coordinatorId} ${fromDay}`,
  coordinatorId,
  fromDay,
  toDay,
});
const record = (part: Partial<MergedRecord>): MergedRecord => ({ planStates: [], assignments: [], ...part });

describe('two plans', () => {
  test.each<[PlanState[], PlanState[], boolean]>([
    [['active'], ['active'], true],
    [['active'], ['underRevision'], true],
    [['consentPending'], ['inProgress'], true],
    [['active'], ['closed'], false],
    [['active'], ['notWanted'], false],
    [['consentWithdrawn'], ['active'], false],
    [['closed', 'active'], ['closed', 'inProgress'], true],
    [[], ['active'], false],
  ])('%j beside %j: in the way %s', (from, into, inTheWay) => {
    const found = mergeConflicts(record({ planStates: from }), record({ planStates: into }), today);
    expect(found.bothHavePlan).toBe(inTheWay);
  });
});

describe('two coordinators', () => {
  test.each<[string, MergedAssignment, MergedAssignment, boolean]>([
    ['both serve on', by('A', '2026-01-01'), by('B', '2025-01-01'), true],
    ['one ends today, its last day', by('A', '2026-01-01', today), by('B', '2025-01-01'), true],
    ['one ended yesterday', by('A', '2026-01-01', '2026-11-20'), by('B', '2025-01-01'), false],
    ['one begins when the other has ended', by('A', '2026-01-01', '2026-12-31'), by('B', '2027-01-01'), false],
    ['one begins on the last day of the other', by('A', '2026-01-01', '2027-01-01'), by('B', '2027-01-01'), true],
    ['one never came into force', by('A', '2027-01-01', '2026-12-31'), by('B', '2025-01-01'), false],
    ['the same one in both', by('A', '2026-01-01'), by('A', '2025-01-01'), false],
  ])('%s', (_what, one, other, asked) => {
    const found = mergeConflicts(record({ assignments: [one] }), record({ assignments: [other] }), today);
    expect(found.coordinators === null ? null : [found.coordinators.from, found.coordinators.into]).toEqual(
      asked ? [one, other] : null,
    );
  });

  test.each<[string, MergedAssignment, MergedAssignment, string[]]>([
    [
      'who serves already is followed from today',
      by('A', '2026-01-01'),
      by('B', '2025-01-01'),
      ['B 2025-01-01 2026-11-20'],
    ],
    ['who begins later is waited for', by('A', '2027-01-01'), by('B', '2025-01-01'), ['B 2025-01-01 2026-12-31']],
    ['who has ended is left as it was', by('A', '2026-01-01'), by('B', '2025-01-01', '2026-01-31'), []],
    ['the same one stands once', by('A', '2026-01-01'), by('A', '2025-01-01'), ['A 2025-01-01 2026-11-20']],
  ])('%s', (_what, kept, other, ends) => {
    const found = assignmentsGivingWay([kept], [other], today);
    expect(found.map(({ assignment, lastDay }) => `${assignment.id} ${lastDay}`)).toEqual(ends);
  });

  test('after the choice nobody serves beside another, whatever the days were', () => {
    const days = [-40, -1, 0, 1, 40].map((n) => addDays(today, n));
    const periods = days.flatMap((from) => [...days, null].map((to) => [from, to] as const));
    for (const [keptFrom, keptTo] of periods)
      for (const [from, to] of periods) {
        const kept = by('A', keptFrom, keptTo);
        const other = by('B', from, to);
        const ended = assignmentsGivingWay([kept], [other], today)[0];
        const after = ended ? { ...other, toDay: ended.lastDay } : other;
        const found = mergeConflicts(record({ assignments: [kept] }), record({ assignments: [after] }), today);
        expect(found.coordinators, JSON.stringify([kept, other])).toBeNull();
      }
  });
});
