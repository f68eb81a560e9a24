import { ageOn } from '../domain/calendar/age.ts';
import {
  addMonths,
  type Day,
  daysBetween,
  formatDay,
  isoWeek,
  type Moment,
  partsOf,
  weekday,
} from '../domain/calendar/day.ts';
import { parsePeriod } from '../domain/deadline/period.ts';
import type { Language } from '../domain/office/officeType.ts';
import { formatNumber, formatPercent } from './number.ts';
import { textsFor } from './texts.ts';

/** What a name needs; every row that shows a person has these. */
export interface NamedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: Day | null;
  readonly dueDate: Day | null;
}

type WeekdayNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;
type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** Dates, ages, distances, numbers and names as this language writes them. Plain functions; React asks `useFormats()`. */
export function formatsFor(language: Language) {
  const t = textsFor(language)('format');
  const weekdayName = (day: Day) => t(`weekday.d${weekday(day) as WeekdayNumber}`);
  const week = (day: Day) => t('week', { week: isoWeek(day).week });

  /** «52 dager», «1 år 10 md.»: how long between two days. From a year on in years and months. */
  const duration = (from: Day, to: Day): string => {
    const months = wholeMonths(from, to);
    if (months < 12) return t('days', { count: Math.max(0, daysBetween(from, to)) });
    const years = t('ageYears', { count: Math.floor(months / 12) });
    return months % 12 === 0 ? years : t('yearsAndMonths', { years, months: t('ageMonths', { count: months % 12 }) });
  };

  return {
    number: (value: number, decimals = 0) => formatNumber(language, value, decimals),
    /** A share 0–1 as «8,4 %». */
    percent: (share: number, decimals = 1) => formatPercent(language, share, decimals),
    /** «24.12.2026»; a dash for none. */
    day: (day: Day | null) => (day === null ? '–' : formatDay(day)),
    week,
    weekday: weekdayName,
    month: (month: number) => t(`month.m${month as MonthNumber}`),
    /** «lørdag 21.11.2026, uke 47» */
    longDay: (day: Day) => t('longDay', { weekday: weekdayName(day), day: formatDay(day), week: week(day) }),
    /** «tirsdag 1. desember 2026», for ears. */
    spelledDay: (day: Day) =>
      `${weekdayName(day)} ${partsOf(day).day}. ${t(`month.m${partsOf(day).month as MonthNumber}`)} ${partsOf(day).year}`,
    /** «kl. 14.32», in the clock of this machine. */
    clock: (moment: Moment | Date) => t('clock', { time: timeOf(moment) }),
    /** «46 år», and for the first two years «5 md.»; empty before birth. */
    age: (birth: Day, today: Day): string => {
      const years = ageOn(birth, today);
      if (years === null) return '';
      return years >= 2 ? t('ageYears', { count: years }) : t('ageMonths', { count: wholeMonths(birth, today) });
    },
    duration,
    /** «om 2 dager», «i dag», «8 dager over»: how far away a deadline is. */
    distance: (day: Day, today: Day): string => {
      const days = daysBetween(today, day);
      if (days === 0) return t('today');
      return days > 0 ? t('inDays', { count: days }) : t('daysOver', { count: -days });
    },
    /** «for 8 dager siden» */
    ago: (day: Day, today: Day): string => {
      const days = daysBetween(day, today);
      return days <= 0 ? t('today') : t('daysAgo', { count: days });
    },
    /** «14 dager», «1 måned» for an ISO period; the text itself when it is none. */
    period: (text: string): string => {
      const period = parsePeriod(text);
      return period === null ? text : t(`period${period.unit}`, { count: period.amount });
    },
    /** «Testnes, Kari»; «Ventet barn (Fiktli)» before birth. */
    name: (person: NamedPerson): string =>
      isExpected(person) ? t('expectedChild', { name: person.familyName }) : listName(person),
    /** «Kari Testnes», as one speaks of somebody. */
    spokenName: (person: NamedPerson): string =>
      isExpected(person)
        ? t('expectedChild', { name: person.familyName })
        : `${person.givenName} ${person.familyName}`.trim(),
    /** «f. 1980», or «termin 14.02.2027». */
    born: (person: NamedPerson): string => {
      if (person.birthDate !== null) return t('born', { year: partsOf(person.birthDate).year });
      return person.dueDate === null ? t('noBirthDate') : t('due', { day: formatDay(person.dueDate) });
    },
    /** A label as it stands inside a sentence: «Telefon eller muntlig» begins small, «PLO-melding» and «NAV» do not. */
    inSentence: (label: string): string =>
      /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1),
    /** «psykisk helse, rus og arbeid» */
    list: (items: readonly string[]): string =>
      items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${t('and')} ${items.at(-1) ?? ''}`,
  };
}
export type Formats = ReturnType<typeof formatsFor>;

const isExpected = (person: NamedPerson) => person.birthDate === null && person.dueDate !== null && !person.givenName;
const listName = ({ givenName, familyName }: NamedPerson) => (givenName ? `${familyName}, ${givenName}` : familyName);

function wholeMonths(from: Day, to: Day): number {
  if (to < from) return 0;
  const start = partsOf(from);
  const end = partsOf(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

function timeOf(moment: Moment | Date): string {
  const date = new Date(moment);
  return `${String(date.getHours()).padStart(2, '0')}.${String(date.getMinutes()).padStart(2, '0')}`;
}
