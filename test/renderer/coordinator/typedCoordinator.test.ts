import { expect, test } from 'vitest';

import { coordinatorFields } from '../../../src/contract/coordinator.ts';
import { blankCoordinator, sentCoordinator, typedOf } from '../../../src/renderer/coordinator/typedCoordinator.ts';
import { aRow } from './aRow.ts';

test('a blank form lacks nothing but the name', () => {
  const blank = blankCoordinator('2026-11-21', false);
  const problems = coordinatorFields.safeParse(blank).error?.issues.map(({ path }) => path[0]);
  expect(problems).toEqual(['name']);
});

test('a coordinator goes through the form unchanged, and empty lines are sent as nothing', () => {
  const row = aRow({ profession: 'sosionom', phone: null, percentage: 20 });
  const sent = sentCoordinator(coordinatorFields.parse(typedOf(row)));
  expect(sent).toEqual(coordinatorFields.parse(row));
});
