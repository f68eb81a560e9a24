import { expect, test } from 'vitest';

import { bannerOf, leftBehind, servedOn } from '../../../src/renderer/coordinator/servedPersons.ts';
import { aServed } from './aRow.ts';

const today = '2026-11-21';
const absence = { id: 'x', fromDay: '2026-11-01', toDay: null, substituteId: null, substituteName: null, note: null };

test('on its last day an assignment still counts, and one replaced before it began never did', () => {
  const { now, before } = servedOn(
    [
      aServed({ id: 'goesOn' }),
      aServed({ id: 'lastDay', toDay: today }),
      aServed({ id: 'ended', toDay: '2026-11-20' }),
      aServed({ id: 'begins', fromDay: '2026-12-01' }),
      aServed({ id: 'never', fromDay: '2026-12-01', toDay: '2026-11-30' }),
    ],
    today,
  );
  expect(now.map(({ id }) => id)).toEqual(['goesOn', 'lastDay', 'begins']);
  expect(before.map(({ id }) => id)).toEqual(['ended']);
});

test('left behind are those whom the leaving ended and who still have nobody, each once', () => {
  const person = { ...aServed().person, id: 'per' };
  const before = [
    aServed({ id: 'first', toDay: '2026-11-20', endReason: 'coordinatorLeft' }),
    aServed({ id: 'again', toDay: '2026-11-20', endReason: 'coordinatorLeft' }),
    aServed({ id: 'wished', toDay: '2026-11-20', endReason: 'personWishes' }),
    aServed({ id: 'helped', person, toDay: '2026-11-20', endReason: 'coordinatorLeft' }),
  ];
  expect(leftBehind(before, new Set(['kari'])).map(({ person: { id } }) => id)).toEqual(['kari']);
});

test.each([
  [{ activeTo: null, absences: [] }, 4, 0, null],
  [{ activeTo: null, absences: [absence] }, 4, 0, 'away'],
  [{ activeTo: null, absences: [absence] }, 0, 0, null],
  [{ activeTo: null, absences: [{ ...absence, toDay: '2026-11-20' }] }, 4, 0, null],
  [{ activeTo: null, absences: [{ ...absence, substituteId: 'grete' }] }, 4, 0, null],
  [{ activeTo: '2026-11-30', absences: [] }, 4, 0, 'leaves'],
  [{ activeTo: '2026-11-30', absences: [] }, 0, 0, null],
  [{ activeTo: '2026-11-20', absences: [] }, 0, 2, 'left'],
  [{ activeTo: '2026-11-20', absences: [] }, 0, 0, null],
] as const)('the page says why persons need somebody else (%#)', (coordinator, now, behind, banner) => {
  expect(bannerOf({ coordinator: { ...coordinator, absences: [...coordinator.absences] }, now, behind }, today)).toBe(
    banner,
  );
});
