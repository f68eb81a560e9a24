import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { backupIsOld, keptBackups, rotate } from '../../../src/domain/backup/rotation.ts';
import { addDays } from '../../../src/domain/calendar/day.ts';

const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ day: addDays(first, n) }));
const kept = (backups: { day: string }[], today = '2026-12-31') =>
  [...rotate(backups, today)].map(([{ day }, slot]) => `${day} ${slot}`).toSorted();

describe('which backups are kept', () => {
  it('of two years with one each day: seven days, five weeks, twelve months', () => {
    // Ends on Thursday 31 December 2026.
    expect(kept(daysFrom('2025-01-01', 730))).toEqual([
      '2026-01-31 monthly',
      '2026-02-28 monthly',
      '2026-03-31 monthly',
      '2026-04-30 monthly',
      '2026-05-31 monthly',
      '2026-06-30 monthly',
      '2026-07-31 monthly',
      '2026-08-31 monthly',
      '2026-09-30 monthly',
      '2026-10-31 monthly',
      '2026-11-30 monthly',
      '2026-12-06 weekly',
      '2026-12-13 weekly',
      '2026-12-20 weekly',
      '2026-12-25 daily',
      '2026-12-26 daily',
      '2026-12-27 daily',
      '2026-12-28 daily',
      '2026-12-29 daily',
      '2026-12-30 daily',
      '2026-12-31 daily',
    ]);
  });

  it('of several on one day: the newest', () => {
    const [first, second] = [{ day: '2026-11-26' }, { day: '2026-11-26' }];
    expect([...rotate([first, second], '2026-11-26').keys()]).toEqual([second]);
  });

  it('those taken while the clock was ahead take no place from today’s', () => {
    const wrong = daysFrom('2036-12-01', 10);
    const right = daysFrom('2026-12-20', 12);
    const both = kept([...right, ...wrong]);
    expect(both).toEqual([...kept(right), ...kept(wrong, '2036-12-31')].toSorted());
    expect(both).toContain('2026-12-31 daily');
  });

  it('always the newest, and never more than the sum, however seldom they were taken', () => {
    const most = keptBackups.daily + keptBackups.weekly + keptBackups.monthly;
    fc.assert(
      fc.property(fc.array(fc.nat(800), { minLength: 1, maxLength: 120 }), (offsets) => {
        const backups = offsets.toSorted((a, b) => a - b).map((n) => ({ day: addDays('2025-01-01', n) }));
        const left = rotate(backups, '2028-01-01');
        expect(left.has(backups.at(-1) ?? { day: '' })).toBe(true);
        expect(left.size).toBeLessThanOrEqual(most);
      }),
    );
  });
});

it.each([
  ['2026-11-19', '2026-01-01', false],
  ['2026-11-18', '2026-01-01', true],
  [null, '2026-11-20', false],
  [null, '2026-11-01', true],
  ['2036-11-20', '2026-11-20', false],
  ['2036-11-20', '2026-11-01', true],
] as const)('a last backup on %s in a register begun on %s is old on 26 November 2026: %s', (last, begun, expected) => {
  expect(backupIsOld(last, begun, '2026-11-26')).toBe(expected);
});
