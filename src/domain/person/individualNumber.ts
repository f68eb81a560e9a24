/** The century (1800, 1900, 2000) that digits 7–9 give a fødselsnummer with the two-digit year; null where the series has none. */
export function centuryOf(individualNumber: number, yearOfCentury: number): number | null {
  if (individualNumber <= 499) return 1900;
  if (yearOfCentury <= 39) return 2000;
  if (individualNumber <= 749) return yearOfCentury >= 54 ? 1800 : null;
  return individualNumber >= 900 ? 1900 : null;
}

/**
 * The same for D-numbers, whose series were widened in 2021: 200–499 also for those born 2000–2039, 600–899 also for 1940–1999
 * (bekkopen/NoCommons). A D-number of somebody born 1900–1939 in the old series 200–499 is thereby read as a century too late;
 * the birth date is a field of its own and can be corrected.
 */
export function centuryOfDNumber(individualNumber: number, yearOfCentury: number): number | null {
  if (yearOfCentury <= 39) return individualNumber <= 199 ? 1900 : 2000;
  if (individualNumber >= 500 && individualNumber <= 599) return yearOfCentury >= 54 ? 1800 : null;
  return 1900;
}

const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, index) => from - index);

/** The individual numbers that may be given to somebody born in the year, in the order they are given out. */
export function individualNumbersOf(birthYear: number): readonly number[] {
  if (birthYear >= 2000 && birthYear <= 2039) return down(999, 500);
  if (birthYear >= 1940 && birthYear <= 1999) return [...down(499, 0), ...down(999, 900)];
  if (birthYear >= 1900 && birthYear <= 1939) return down(499, 0);
  return birthYear >= 1854 && birthYear <= 1899 ? down(749, 500) : [];
}
