import type { UnitRow } from '../../../contract/unit.ts';

export const unitSorts = ['name', 'sector', 'coordinators', 'persons', 'freePlaces', 'waiting'] as const;
export type UnitSort = (typeof unitSorts)[number];

/** A unit in the list, with who waits for one of its coordinators. */
export type ListedUnit = UnitRow & { waiting: number };

/** Orders units that come by name; a count begins with the largest. Equals keep their order. */
export function sortedUnits(rows: readonly ListedUnit[], by: UnitSort, descending: boolean): ListedUnit[] {
  const ordered = by === 'name' ? [...rows] : rows.toSorted((a, b) => compare(a, b, by));
  return descending ? ordered.toReversed() : ordered;
}

const compare = (a: ListedUnit, b: ListedUnit, by: Exclude<UnitSort, 'name'>): number =>
  by === 'sector' ? a.sector.localeCompare(b.sector) : b[by] - a[by];
