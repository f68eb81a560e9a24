import { expect, test } from 'vitest';

import { type CountedDeadlines, deadlinesKept } from '../../../src/domain/statistics/deadlineFigures.ts';

const row = (kind: CountedDeadlines['kind'], part: Partial<CountedDeadlines>): CountedDeadlines => ({
  kind,
  kept: 0,
  late: 0,
  missed: 0,
  open: 0,
  paused: 0,
  ...part,
});

test('kept of those kept and broken; what is to come or stands still is not judged, and reminders are not counted', () => {
  const found = deadlinesKept([
    row('decision', { kept: 6, late: 1, missed: 1, open: 2, paused: 3 }),
    row('planEvaluation', { kept: 1, late: 1 }),
    row('planEvaluation', { missed: 1 }),
    row('feedback', { open: 1 }),
    row('contact', { missed: 9 }),
    row('moving', {}),
  ]);
  expect(found).toEqual({
    kept: 7,
    broken: 4,
    open: 6,
    share: 7 / 11,
    byKind: [
      { kind: 'decision', kept: 6, broken: 2, open: 5, share: 0.75 },
      { kind: 'feedback', kept: 0, broken: 0, open: 1, share: null },
      { kind: 'planEvaluation', kept: 1, broken: 2, open: 0, share: 1 / 3 },
    ],
  });
});

test('nothing due is no share', () => {
  expect(deadlinesKept([])).toEqual({ kept: 0, broken: 0, open: 0, share: null, byKind: [] });
});
