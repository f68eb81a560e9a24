import { addYears, type Day, yearOf } from './day.ts';

/**
 * Whole years on the day; null before birth.
 * A year of age is complete when a term of a year from the birth is (domstolloven § 148: the day of the same number, or the month's last),
 * so whoever is born on 29 February is a year older on 28 February when there is no leap day. The 18th birthday that ends
 * a child coordinator's task, `addYears(birth, 18)`, is therefore always the first day on which this function says 18.
 */
export function ageOn(birth: Day, day: Day): number | null {
  if (day < birth) return null;
  const years = yearOf(day) - yearOf(birth);
  return addYears(birth, years) <= day ? years : years - 1;
}
