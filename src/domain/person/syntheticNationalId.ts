import { type Day, partsOf } from '../calendar/day.ts';
import { withControlDigits } from './controlDigits.ts';
import { individualNumbersOf } from './individualNumber.ts';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/**
 * A valid made-up fødselsnummer of Skatteetaten's series (month + 80) for demo data and tests; it can never be a person's.
 * `serial` counts from 0 through the numbers a birth date and gender have (about 200); the same arguments give the same number.
 * Throws a RangeError when the day and gender have no such number.
 */
export function syntheticNationalId(birthDate: Day, gender: 'female' | 'male', serial = 0): string {
  const { year, month, day } = partsOf(birthDate);
  const date = `${twoDigits(day)}${twoDigits(month + 80)}${twoDigits(year % 100)}`;
  let left = serial;
  for (const individual of individualNumbersOf(year)) {
    if ((individual % 2 === 0) !== (gender === 'female')) continue;
    const number = withControlDigits(`${date}${String(individual).padStart(3, '0')}`);
    if (number === null) continue;
    if (left === 0) return number;
    left -= 1;
  }
  throw new RangeError(`No synthetic number ${serial} for a birth in ${year}`);
}
