import type { IndicatorId } from './indicator.ts';
import { type StaffFigures, staffFigures } from './staffFigures.ts';

/** Indicator 8 of domain.md 8, in the order it is shown. */
export const corpsIndicators = [
  'coordinatorsActive',
  'personsPerCoordinator',
  'trainedShare',
  'trainedLast24Months',
  'withFadderShare',
  'coordinatorsPerFadder',
  'supervisionAgainstGoal',
] as const satisfies readonly IndicatorId[];
export type CorpsIndicator = (typeof corpsIndicators)[number];

/** A coordinator in office on the day, and how many different persons they serve then. */
export interface LoadedCoordinator {
  readonly unit: string | null;
  readonly persons: number;
}

/** Coordinators in office on the day, the first and the last day counted in; away or taking no new ones, they count. */
export const coordinatorsActive = (coordinators: readonly LoadedCoordinator[]): StaffFigures =>
  staffFigures(coordinators, []);

/**
 * Persons for each coordinator in office on the day: the mean, and the most that anybody has. Who has nobody counts in the
 * mean. A person with two coordinators counts with each of them: it is the load that is measured, not the persons.
 */
export function personsPerCoordinator(coordinators: readonly LoadedCoordinator[]): StaffFigures & { most: number } {
  const carried = coordinators.flatMap(({ unit, persons }) => Array.from({ length: persons }, () => ({ unit })));
  return {
    ...staffFigures(carried, coordinators),
    most: Math.max(0, ...coordinators.map(({ persons }) => persons)),
  };
}
