import { addDays, addYears, type Day } from '../calendar/day.ts';
import type { AgeGroup } from './ageGroup.ts';

/**
 * The latest day of birth with which one is at least so many years old on the day: `birth <= latestBirth(18, day)` says what
 * `ageOn(birth, day) >= 18` says, without arithmetic in the database. 29 February counts as 28 in ordinary years (calendar/age.ts).
 */
export function latestBirth(age: number, day: Day): Day {
  const same = addYears(day, -age);
  const next = addDays(same, 1);
  return addYears(next, age) <= day ? next : same;
}

/** The age groups by the lowest age in them, oldest first. */
export const agesFromOldest = [
  ['80+', 80],
  ['67-79', 67],
  ['50-66', 50],
  ['25-49', 25],
  ['18-24', 18],
  ['13-17', 13],
  ['6-12', 6],
  ['0-5', 0],
] as const satisfies readonly (readonly [AgeGroup, number])[];

/** The age groups on a day, oldest first, each with the latest birth that belongs to it. Later births and none are `unknown`. */
export const ageGroupBoundaries = (day: Day): readonly (readonly [group: AgeGroup, latestBirth: Day])[] =>
  agesFromOldest.map(([group, age]) => [group, latestBirth(age, day)]);
