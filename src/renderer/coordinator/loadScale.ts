import type { Load } from '../../domain/coordinator/load.ts';

/** The largest number on the common scale of a page's bars, so that they can be compared. */
export const scaleOf = (rows: readonly Load[]): number =>
  rows.reduce((most, { persons, maxPersons }) => Math.max(most, persons, maxPersons), 1);
