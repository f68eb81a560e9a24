import { expect, it } from 'vitest';

import type { Standing, StandingRow } from '../../../src/contract/training.ts';
import { type MatrixAddress, matrixAddress, matrixRows } from '../../../src/renderer/training/matrix/matrixFilter.ts';

const row = (name: string, statuses: Standing['status'][], part: Partial<StandingRow> = {}): StandingRow => ({
  coordinatorId: name,
  name,
  unitId: null,
  unitName: null,
  standings: statuses.map((status) => ({ programId: status, status, completedOn: null, validTo: null, nextOn: null })),
  hasBasics: false,
  isTrainedLately: false,
  isKnown: true,
  ...part,
});
const rows = [
  row('Anne', ['completed', 'completed'], { hasBasics: true, isTrainedLately: true }),
  row('Bjørn', ['completed', 'expiresSoon'], { hasBasics: true }),
  row('Cato', ['missing', 'notForThisOne']),
  row('Dag', ['completed', 'expired'], { hasBasics: true }),
];
const names = (part: Partial<MatrixAddress> = {}) =>
  matrixRows(rows, { ...matrixAddress.parse({}), ...part }).map(({ name }) => name);

it('has what is over the deadline first, then what is missing, then what ends soon', () => {
  expect(names()).toEqual(['Dag', 'Cato', 'Bjørn', 'Anne']);
  expect(names({ sort: 'name' })).toEqual(['Anne', 'Bjørn', 'Cato', 'Dag']);
});

it.each([
  ['basic', ['Dag', 'Bjørn', 'Anne']],
  ['noBasic', ['Cato']],
  ['lately', ['Anne']],
  ['anyExpired', ['Dag']],
  ['anyMissing', ['Cato']],
  ['anySoon', ['Bjørn']],
] as const)('shows those that the figure %s counts', (show, found) => {
  expect(names({ show })).toEqual(found);
});
