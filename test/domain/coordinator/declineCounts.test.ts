import { expect, test } from 'vitest';

import { countRequests } from '../../../src/domain/coordinator/declineCounts.ts';

test('requests are counted by what came of them, and a no by its reason, the most usual first', () => {
  const counts = countRequests([
    { state: 'declined', declineReason: 'noCompetence' },
    { state: 'declined', declineReason: 'noCapacity' },
    { state: 'declined', declineReason: 'noCapacity' },
    { state: 'accepted', declineReason: null },
    { state: 'waiting', declineReason: null },
  ]);
  expect(counts).toEqual({
    all: 5,
    waiting: 1,
    accepted: 1,
    declined: 3,
    withdrawn: 0,
    reasons: [
      { reason: 'noCapacity', count: 2 },
      { reason: 'noCompetence', count: 1 },
    ],
  });
});
