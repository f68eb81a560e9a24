import { addDays, compareDays, type Day, dayFromParts, weekday, yearOf } from './day.ts';

export interface Holiday {
  readonly date: Day;
  /** Bokmål; two holidays on one day stand in alphabetical order with `; ` between. */
  readonly name: string;
}

/** Easter Sunday of a year by the Gregorian reckoning (the «anonymous» algorithm of 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * lateMoon + 114;
  const easter = dayFromParts(year, Math.floor(days / 31), (days % 31) + 1);
  if (easter === null) throw new RangeError('No Easter in that year');
  return easter;
}

const fixed: readonly (readonly [monthAndDay: string, name: string])[] = [
  ['01-01', 'Første nyttårsdag'],
  ['05-01', 'Arbeidernes dag'],
  ['05-17', 'Grunnlovsdag'],
  ['12-25', 'Første juledag'],
  ['12-26', 'Andre juledag'],
];

const byEaster: readonly (readonly [days: number, name: string])[] = [
  [-3, 'Skjærtorsdag'],
  [-2, 'Langfredag'],
  [0, 'Første påskedag'],
  [1, 'Andre påskedag'],
  [39, 'Kristi himmelfartsdag'],
  [49, 'Første pinsedag'],
  [50, 'Andre pinsedag'],
];

const known = new Map<number, readonly Holiday[]>();

/**
 * The named public holidays of a year, sorted, one entry a day (lov om helligdager og helligdagsfred § 2; lov om 1 og 17 mai § 1).
 * Palm Sunday is not among them: the law names it nowhere, it is a Sunday like others, and `isHoliday` knows Sundays.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const before = known.get(year);
  if (before) return before;
  const easter = easterSunday(year);
  const namesByDay = new Map<Day, string[]>();
  const put = (date: Day, name: string) => namesByDay.set(date, [...(namesByDay.get(date) ?? []), name]);
  for (const [monthAndDay, name] of fixed) put(`${String(year).padStart(4, '0')}-${monthAndDay}`, name);
  for (const [days, name] of byEaster) put(addDays(easter, days), name);
  const holidays = [...namesByDay]
    .map(([date, names]) => ({ date, name: names.toSorted().join('; ') }))
    .toSorted((a, b) => compareDays(a.date, b.date));
  known.set(year, holidays);
  return holidays;
}

/** The name of the public holiday on the day, or null; ordinary Sundays have none. */
export function holidayName(day: Day): string | null {
  return holidaysOf(yearOf(day)).find((holiday) => holiday.date === day)?.name ?? null;
}

/** True on Sundays and on the named public holidays. */
export function isHoliday(day: Day): boolean {
  return weekday(day) === 7 || holidayName(day) !== null;
}

/** True from Monday to Friday, unless a public holiday. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) <= 5 && !isHoliday(day);
}

/** The day itself when it is a working day, otherwise the first one after it. */
export function nextWorkingDay(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/** The n-th working day after the day, which itself is not counted; backwards when negative; the day itself for 0. */
export function addWorkingDays(day: Day, n: number): Day {
  const step = n < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(n); left > 0;) {
    found = addDays(found, step);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}
