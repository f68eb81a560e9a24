import type { ReactNode } from 'react';

/** One column of a list. */
export interface TableColumn<Row, Key extends string = string> {
  key: Key;
  header: string;
  /** A track of the grid: «94px», «minmax(120px, 1.4fr)». */
  width: string;
  cell: (row: Row) => ReactNode;
  /** What the list is asked to be sorted by when the header is pressed. */
  sortBy?: string;
  /** Cannot be left out: the person's name. */
  always?: boolean;
  /** False: offered in the column chooser, but not shown from the start. */
  fromStart?: boolean;
  align?: 'end';
  /** Where it goes when the row folds to a block in a narrow window; `labelled` (the default) says its header too. */
  fold?: 'lead' | 'trail' | 'line' | 'labelled';
}

export interface TableSort {
  by: string;
  descending: boolean;
}

export type Density = 'airy' | 'dense';

/** What an account has chosen for a list. */
export interface TableView {
  density: Density;
  columns: readonly string[];
}

/** The columns as they are before anybody has chosen. */
export const columnsFromStart = <Row>(columns: readonly TableColumn<Row>[]): string[] =>
  columns.filter((column) => column.always || column.fromStart !== false).map((column) => column.key);

/** The chosen columns that still exist, in the chosen order, with those that are always there. */
export function shownColumns<Row, Key extends string>(
  columns: readonly TableColumn<Row, Key>[],
  keys: readonly string[],
): TableColumn<Row, Key>[] {
  const chosen = keys.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  const missing = columns.filter((column) => column.always && !chosen.includes(column));
  return [...missing, ...chosen];
}

/** Moves one key a place up (−1) or down (+1); stays where it cannot go further. */
export function movedKey(keys: readonly string[], key: string, by: -1 | 1): string[] {
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= keys.length) return [...keys];
  const without = keys.filter((other) => other !== key);
  return [...without.slice(0, to), key, ...without.slice(to)];
}
