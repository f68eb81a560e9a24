import { expect, test } from 'vitest';

import { bannerOf, servedOn, waitingFor } from '../../../src/renderer/coordinator/servedPersons.ts';
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

test('a leaving coordinator’s persons wait when nobody takes over, each once', () => {
  const person = { ...aServed().person, id: 'per' };
  const left = { toDay: '2026-11-20', endReason: 'coordinatorLeft' };
  const assignments = [
    aServed({ id: 'first', ...left }),
    aServed({ id: 'again', ...left }),
    aServed({ id: 'wished', toDay: '2026-11-20', endReason: 'personWishes' }),
    aServed({ id: 'takenOver', person, ...left }),
    aServed({ id: 'goesOn', person: { ...person, id: 'ola' } }),
  ];
  const waiting = (activeTo: string | null) =>
    waitingFor({ activeTo, assignments }, new Set(['kari'])).map(({ person: { id } }) => id);
  expect(waiting('2026-11-20')).toEqual(['kari', 'ola']);
  expect(waiting(null)).toEqual([]);
});

test.each([
  [{ activeTo: null, absences: [] }, 4, 0, null],
  [{ activeTo: null, absences: [absence] }, 4, 0, 'away'],
  [{ activeTo: null, absences: [absence] }, 0, 0, null],
  [{ activeTo: null, absences: [{ ...absence, toDay: '2026-11-20' }] }, 4, 0, null],
  [{ activeTo: null, absences: [{ ...absence, substituteId: 'grete' }] }, 4, 0, null],
  [{ activeTo: '2026-11-30', absences: [] }, 4, 4, 'leaves'],
  [{ activeTo: '2026-11-30', absences: [absence] }, 4, 0, null],
  [{ activeTo: '2026-11-20', absences: [] }, 0, 2, 'left'],
  [{ activeTo: '2026-11-20', absences: [] }, 0, 0, null],
] as const)('the page says why persons need somebody else (%#)', (coordinator, now, waiting, banner) => {
  expect(bannerOf({ coordinator: { ...coordinator, absences: [...coordinator.absences] }, now, waiting }, today)).toBe(
    banner,
  );
});
