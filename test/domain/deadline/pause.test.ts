import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays } from '../../../src/domain/calendar/day.ts';
import { isWorkingDay, nextWorkingDay } from '../../../src/domain/calendar/holidays.ts';
import { brokenPause, brokenResume, type Pause, pausedDue, resumed } from '../../../src/domain/deadline/pause.ts';
import { dueDate, periodUnits } from '../../../src/domain/deadline/period.ts';

const pause = (fromDay: string, toDay: string | null = null): Pause => ({ fromDay, toDay, reason: 'information' });
const days = { amount: 30, unit: 'D' } as const;

const day = (least: number, most: number) => fc.integer({ min: least, max: most }).map((n) => addDays('2026-03-02', n));

describe('a term that was paused', () => {
  // 30 days from 2 March 2026 end on 1 April; Easter is 2–6 April.
  test.each([
    ['not paused', [], '2026-04-01', 0],
    ['three days move it three days', [pause('2026-03-10', '2026-03-12')], '2026-04-07', 3],
    ['and then past Easter', [pause('2026-03-10', '2026-03-10')], '2026-04-07', 1],
    ['twelve days', [pause('2026-03-10', '2026-03-21')], '2026-04-13', 12],
    [
      'a day in two pauses is one',
      [pause('2026-03-10', '2026-03-21'), pause('2026-03-15', '2026-03-21')],
      '2026-04-13',
      12,
    ],
    ['two pauses', [pause('2026-03-20', '2026-03-25'), pause('2026-03-10', '2026-03-15')], '2026-04-13', 12],
    ['before it began: nothing', [pause('2026-02-01', '2026-03-01')], '2026-04-01', 0],
    ['the starting day is not counted', [pause('2026-02-01', '2026-03-02')], '2026-04-01', 0],
    ['from before it began', [pause('2026-02-01', '2026-03-14')], '2026-04-13', 12],
    ['after it was out: nothing', [pause('2026-04-02', '2026-05-02')], '2026-04-01', 0],
    [
      'in the days that another pause gave',
      [pause('2026-03-10', '2026-03-21'), pause('2026-04-13', '2026-04-14')],
      '2026-04-15',
      14,
    ],
  ] as const)('%s', (_, pauses, due, pausedDays) => {
    expect(pausedDue(dueDate('2026-03-02', days), '2026-03-02', pauses)).toMatchObject({
      due,
      pausedDays,
      pausedSince: null,
    });
  });

  test('stands still while the pause lasts, and is moved by what was before it', () => {
    const found = pausedDue(dueDate('2026-03-02', days), '2026-03-02', [
      pause('2026-03-10', '2026-03-21'),
      pause('2026-03-25'),
    ]);
    expect(found).toMatchObject({ due: '2026-04-13', pausedDays: 12, pausedSince: '2026-03-25' });
  });

  test('that was out before the pause began does not stand still: it is late', () => {
    expect(pausedDue(dueDate('2026-03-02', days), '2026-03-02', [pause('2026-04-02')]).pausedSince).toBeNull();
  });

  test('waits for nothing once it is done, though nobody ended the pause', () => {
    const found = pausedDue(dueDate('2026-03-02', days), '2026-03-02', [pause('2026-03-10')], '2026-03-22');
    expect(found).toMatchObject({ pausedSince: null, pausedDays: 12, due: '2026-04-13' });
  });

  const period = fc.record({ amount: fc.integer({ min: 2, max: 40 }), unit: fc.constantFrom(...periodUnits) });

  test('a pause of n days within it moves the end n days, and then to a working day', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: 0, max: 60 }), fc.nat({ max: 1000 }), (length, more, at) => {
        const counted = dueDate('2026-03-02', length);
        const span = Math.round((Date.parse(counted.unmoved) - Date.parse('2026-03-02')) / 86_400_000);
        const from = addDays('2026-03-02', 1 + (at % span));
        const found = pausedDue(counted, '2026-03-02', [pause(from, addDays(from, more))]);
        expect(found.pausedDays).toBe(more + 1);
        expect(found.unmoved).toBe(addDays(counted.unmoved, more + 1));
        expect(found.due).toBe(nextWorkingDay(found.unmoved));
        expect(isWorkingDay(found.due)).toBe(true);
      }),
    );
  });

  const pauses = fc.array(
    fc.tuple(day(-10, 60), fc.integer({ min: 0, max: 15 })).map(([from, length]) => pause(from, addDays(from, length))),
    { maxLength: 5 },
  );

  test('never ends sooner for a pause more, nor for the order they are told in, nor for being told twice', () => {
    fc.assert(
      fc.property(pauses, day(-10, 60), (some, from) => {
        const counted = dueDate('2026-03-02', days);
        const ends = (list: readonly Pause[]) => pausedDue(counted, '2026-03-02', list).unmoved;
        expect(ends([...some, pause(from, addDays(from, 3))]) >= ends(some)).toBe(true);
        expect(ends(some.toReversed())).toBe(ends(some));
        expect(ends([...some, ...some])).toBe(ends(some));
      }),
      {
        examples: [
          [
            // Two that begin on the last day of the term: whichever is told of first, the longer counts.
            [
              pause('2026-03-02', '2026-03-05'),
              pause('2026-03-06', '2026-03-19'),
              pause('2026-04-20', '2026-04-20'),
              pause('2026-04-20', '2026-04-21'),
            ],
            '2026-03-02',
          ],
          // Over Easter, after the end: the added one holds the first days of the other, and both are one stretch.
          [[pause('2026-04-05', '2026-04-09'), pause('2026-03-02', '2026-03-03')], '2026-04-04'],
        ],
      },
    );
  });
});

describe('pausing and taking up again', () => {
  test('a pause ends the day before the case is taken up; on its first day it never was', () => {
    expect(resumed([pause('2026-03-10')], '2026-03-13')).toEqual([pause('2026-03-10', '2026-03-12')]);
    expect(resumed([pause('2026-02-01', '2026-02-05'), pause('2026-03-10')], '2026-03-10')).toEqual([
      pause('2026-02-01', '2026-02-05'),
    ]);
  });

  test('a case stands still once at a time', () => {
    expect(brokenPause([pause('2026-03-10')], '2026-03-12')).toBe('alreadyPaused');
    expect(brokenPause([pause('2026-03-10', '2026-03-12')], '2026-03-12')).toBe('insidePause');
    expect(brokenPause([pause('2026-03-10', '2026-03-12')], '2026-03-13')).toBeNull();
    expect(brokenResume([], '2026-03-12')).toBe('notPaused');
    expect(brokenResume([pause('2026-03-10')], '2026-03-09')).toBe('beforePause');
    expect(brokenResume([pause('2026-03-10')], '2026-03-10')).toBeNull();
  });
});
