import { expect, test } from 'vitest';

import type { FindCase } from '../../../src/renderer/coordinator/find/findCase.ts';
import { findStepOf, firstChoice } from '../../../src/renderer/coordinator/find/findStep.ts';
import { aRow } from './aRow.ts';

test.each([
  [['requestUnit', 'assign'], null, 'request'],
  [['assign'], 'waiting', 'wait'],
  [['assign'], 'accepted', 'appoint'],
  // Somebody serves today: no unit is asked, the coordinator is changed.
  [['assign', 'followUp'], null, 'appoint'],
  [['reopen'], null, 'nothing'],
  [['reopen'], 'accepted', 'nothing'],
] as const)('with the steps %j and a request that is %s, the panel is for: %s', (steps, state, step) => {
  expect(findStepOf({ referral: { steps: [...steps] }, request: state && { state } })).toBe(step);
});

const candidate = (
  id: string,
  unitId: string,
  obstacles: FindCase['candidates']['rows'][number]['obstacles'] = [],
) => ({
  ...aRow({ id, unitId }),
  matches: [],
  freePlaces: 1,
  obstacles,
});
const rows = [candidate('best', 'south'), candidate('away', 'north', ['absent']), candidate('free', 'north')];
const candidates = { rows } as unknown as FindCase['candidates'];
const asked = (proposedCoordinatorId: string | null) =>
  ({ unitId: 'north', proposedCoordinatorId }) as unknown as NonNullable<FindCase['request']>;

test.each([
  [null, 'best'],
  [asked(null), 'free'],
  [asked('away'), 'away'],
  [asked('gone'), 'free'],
])('the first choice is the proposed one, else one of the unit that was asked, else the best (%#)', (request, id) => {
  expect(firstChoice({ candidates, request })).toBe(id);
});

test('where everybody has something against them, nobody is chosen beforehand', () => {
  const none = { rows: [candidate('away', 'north', ['absent'])] } as unknown as FindCase['candidates'];
  expect(firstChoice({ candidates: none, request: null })).toBeNull();
});
