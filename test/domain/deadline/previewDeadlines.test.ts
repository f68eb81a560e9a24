import { describe, expect, test } from 'vitest';

import { defaultDeadlineRules } from '../../../src/domain/deadline/defaultRules.ts';
import { previewDeadlines } from '../../../src/domain/deadline/previewDeadlines.ts';
import type { Need } from '../../../src/domain/referral/codes.ts';

const preview = (need: Need | null, officeType: 'municipality' | 'healthTrust' = 'municipality') =>
  previewDeadlines(defaultDeadlineRules, { receivedOn: '2026-11-20', need, officeType });

describe('the deadlines a melding would get', () => {
  test('An individual plan with coordinator: two that stand and three estimates, each from the one before', () => {
    expect(preview('ipWithCoordinator').map((line) => [line.kind, line.dueOn, line.isEstimate])).toEqual([
      ['preliminaryAnswer', '2026-12-21', false],
      ['decision', '2026-12-21', false],
      ['coordinator', '2027-01-04', true],
      ['feedback', '2027-01-18', true],
      ['planDraft', '2027-03-05', true],
    ]);
  });

  test('Each line says what it rests on and why it moved', () => {
    expect(preview(null)[0]).toEqual({
      kind: 'preliminaryAnswer',
      startsOn: '2026-11-20',
      dueOn: '2026-12-21',
      unmovedOn: '2026-12-20',
      movedBecause: 'sunday',
      pausedDays: 0,
      pausedSince: null,
      doneOn: null,
      period: 'P1M',
      weight: 'practice',
      basis: 'fvl § 11 a',
      isEstimate: false,
    });
  });

  test.each([
    [null, 2],
    ['rehabilitationOnly', 2],
    ['coordinatorOnly', 4],
    ['childCoordinator', 4],
    ['ipWithCoordinator', 5],
  ] as const)('A need of %s shows %i lines', (need, count) => {
    expect(preview(need)).toHaveLength(count);
  });

  test('A helseforetak waits for the kommune instead of finding a coordinator', () => {
    const kinds = preview('ipWithCoordinator', 'healthTrust').map((line) => line.kind);
    expect(kinds).toEqual(['preliminaryAnswer', 'decision', 'municipalityAnswer']);
  });
});
