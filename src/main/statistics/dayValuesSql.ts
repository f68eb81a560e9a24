import { type Placeholder, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { ageGroupBoundaries } from '../../domain/statistics/ageBoundary.ts';
import type { AgeGroup } from '../../domain/statistics/ageGroup.ts';

const nameOf = (group: AgeGroup): string => `born ${group}`;

/** The place in a prepared statement of the latest birth that belongs to an age group on the day. */
export const bornBy = (group: AgeGroup): Placeholder => sql.placeholder(nameOf(group));

/** What a statement that asks for the facts or marks of a person on a day is run with: the day, and who is how old on it. */
export const dayValues = (day: Day): Record<string, Day> => ({
  day,
  ...Object.fromEntries(ageGroupBoundaries(day).map(([group, latest]) => [nameOf(group), latest])),
});
