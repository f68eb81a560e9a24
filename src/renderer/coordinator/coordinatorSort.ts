import type { CoordinatorRow } from '../../contract/coordinator.ts';
import { freePlaces } from '../../domain/coordinator/load.ts';

export const coordinatorSorts = ['name', 'load', 'unit'] as const;
export type CoordinatorSort = (typeof coordinatorSorts)[number];

/** Orders a list that comes by name; «load» puts those with most free places first. Equals keep their order. */
export function sortedCoordinators(
  rows: readonly CoordinatorRow[],
  by: CoordinatorSort,
  descending: boolean,
): CoordinatorRow[] {
  const ordered = by === 'name' ? [...rows] : rows.toSorted(compare[by]);
  return descending ? ordered.toReversed() : ordered;
}

const compare: Record<Exclude<CoordinatorSort, 'name'>, (a: CoordinatorRow, b: CoordinatorRow) => number> = {
  load: (a, b) => freePlaces(b) - freePlaces(a),
  unit: (a, b) => (a.unitName ?? '').localeCompare(b.unitName ?? '', 'nb'),
};
