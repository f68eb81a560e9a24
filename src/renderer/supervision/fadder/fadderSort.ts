import type { FadderRow } from '../../../contract/fadder.ts';

export const fadderSorts = ['name', 'group', 'pace', 'next'] as const;
export type FadderSort = (typeof fadderSorts)[number];

/** Orders a list that comes by name; those furthest behind, or with nothing agreed, stand first. Equals keep their order. */
export function sortedFaddere(rows: readonly FadderRow[], by: FadderSort, descending: boolean): FadderRow[] {
  const ordered = by === 'name' ? [...rows] : rows.toSorted(compare[by]);
  return descending ? ordered.toReversed() : ordered;
}

const compare: Record<Exclude<FadderSort, 'name'>, (a: FadderRow, b: FadderRow) => number> = {
  group: (a, b) => b.coordinators - a.coordinators,
  pace: (a, b) => b.pace.behind - a.pace.behind || a.pace.held - b.pace.held,
  next: (a, b) => (a.nextOn ?? '').localeCompare(b.nextOn ?? ''),
};
