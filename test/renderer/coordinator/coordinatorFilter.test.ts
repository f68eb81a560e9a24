import { expect, test } from 'vitest';

import { filterFromAddress } from '../../../src/renderer/components/addressFilter.ts';
import { coordinatorFilter, matchesFilter } from '../../../src/renderer/coordinator/coordinatorFilter.ts';
import { sortedCoordinators } from '../../../src/renderer/coordinator/coordinatorSort.ts';
import { aRow } from './aRow.ts';

const unitId = '01900000-0000-7004-8000-000000000001';
const asked = (address: string) => filterFromAddress(coordinatorFilter, new URLSearchParams(address));

test.each([
  ['', aRow(), true],
  [`unitId=${unitId}`, aRow({ unitId }), true],
  [`unitId=${unitId}`, aRow(), false],
  ['role=childCoordinator', aRow({ roles: ['coordinator', 'childCoordinator'] }), true],
  ['role=childCoordinator', aRow(), false],
  ['competence=aids', aRow({ competences: ['aids'] }), true],
  ['competence=aids', aRow(), false],
  ['onlyFree=true', aRow({ persons: 9 }), true],
  ['onlyFree=true', aRow({ persons: 10 }), false],
  ['onlyFree=true', aRow({ takesNew: false }), false],
  ['away=true', aRow({ isAbsent: true }), true],
  ['away=true', aRow(), false],
  ['role=plumber&competence=cooking', aRow(), true],
])('«%s» keeps those asked for (%#)', (address, row, isKept) => {
  expect(matchesFilter(row, asked(address))).toBe(isKept);
});

test.each([
  ['ei', true],
  ['jon eid', true],
  ['eide jonas', true],
  ['ide', false],
  ['jonas vik', false],
])('typed words are beginnings of names: «%s»', (typed, isKept) => {
  expect(matchesFilter(aRow(), asked(''), typed)).toBe(isKept);
});

test('sorting by load puts those with most free places first, and equals stay by name', () => {
  const rows = [
    aRow({ id: 'full', persons: 10 }),
    aRow({ id: 'a', persons: 4 }),
    aRow({ id: 'b', persons: 2, maxPersons: 8 }),
    aRow({ id: 'over', persons: 12 }),
  ];
  expect(sortedCoordinators(rows, 'load', false).map(({ id }) => id)).toEqual(['a', 'b', 'full', 'over']);
  expect(sortedCoordinators(rows, 'load', true).at(0)?.id).toBe('over');
});

test('units sort in the Norwegian order, those without one first', () => {
  const rows = [aRow({ unitName: 'Åsen' }), aRow({ unitName: 'Ørn' }), aRow(), aRow({ unitName: 'Bo' })];
  expect(sortedCoordinators(rows, 'unit', false).map(({ unitName }) => unitName)).toEqual([null, 'Bo', 'Ørn', 'Åsen']);
});
