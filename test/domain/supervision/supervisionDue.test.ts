import { expect, test } from 'vitest';

import type { Pace } from '../../../src/domain/supervision/pace.ts';
import { sessionDue, waitsAlone } from '../../../src/domain/supervision/supervisionDue.ts';

const onPace: Pace = { goal: 6, held: 5, behind: 0, nextDue: '2026-12-31' };
const late: Pace = { goal: 6, held: 3, behind: 2, nextDue: '2026-09-01' };
const done: Pace = { goal: 6, held: 6, behind: 0, nextDue: null };

test('A session waits until it is arranged, and one that is late until it is held', () => {
  expect(sessionDue(onPace, null)).toBe('2026-12-31');
  expect(sessionDue(onPace, '2026-12-01')).toBeNull();
  expect(sessionDue(late, '2026-12-01')).toBe('2026-09-01');
  expect(sessionDue(done, null)).toBeNull();
});

test('A coordinator behind waits by herself only where the fadder’s group is not behind as well', () => {
  expect(waitsAlone(late, null)).toBe(true);
  expect(waitsAlone(late, onPace)).toBe(true);
  expect(waitsAlone(late, late)).toBe(false);
  expect(waitsAlone(onPace, onPace)).toBe(false);
});
