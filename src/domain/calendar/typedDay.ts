import { addDays, type Day, dayFromParts, yearOf } from './day.ts';

/** How a two-digit year is read: `near` for events (at most ten years ahead), `past` for what has happened, such as a birth. */
export type YearReading = 'near' | 'past';

const relativeWords: Readonly<Record<string, number>> = {
  'i dag': 0,
  idag: 0,
  today: 0,
  'i går': -1,
  igår: -1,
  yesterday: -1,
  'i forgårs': -2,
  'i morgen': 1,
  imorgen: 1,
  'i morgon': 1,
  imorgon: 1,
  tomorrow: 1,
  'i overmorgen': 2,
  'i overmorgon': 2,
};

const months = 'jan feb mar apr mai jun jul aug sep okt nov des'.split(' ');
const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const wholeNames =
  /^(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december|[a-z]{3}\.?)$/;

function monthOfName(name: string): number | null {
  if (!wholeNames.test(name)) return null;
  const start = name.slice(0, 3);
  const found = Math.max(months.indexOf(start), englishMonths.indexOf(start));
  return found < 0 ? null : found + 1;
}

function fullYear(text: string, today: Day, reading: YearReading): number | null {
  if (text.length === 4) {
    // A register of living people: other years are slips of the finger, and they would make eight digits ambiguous.
    const year = Number(text);
    return year >= 1850 && year <= 2150 ? year : null;
  }
  const latest = yearOf(today) + (reading === 'near' ? 10 : 0);
  const year = Math.floor(latest / 100) * 100 + Number(text);
  return year <= latest ? year : year - 100;
}

function compose(day: string, month: string | number, year: string | undefined, today: Day, reading: YearReading) {
  const read = (text: string | undefined) => (text === undefined ? yearOf(today) : fullYear(text, today, reading));
  const fullest = read(year);
  if (fullest === null) return null;
  const made = dayFromParts(fullest, Number(month), Number(day));
  const stillToCome = reading === 'past' && made !== null && made > today && year !== undefined && year.length === 2;
  return stillToCome ? dayFromParts(fullest - 100, Number(month), Number(day)) : made;
}

/**
 * Reads a day the way Norwegians type it: 24.12.2026, 24.12.26, 24/12/2026, 24-12-2026, 24 12 26, 241226, 24122026, 24.12 (this year),
 * 24. desember 2026, 2026-12-24, and «i dag», «i går», «i morgen» in bokmål, nynorsk and English.
 * Never the American order. Null for anything else and for days that do not exist.
 */
export function parseTypedDay(text: string, today: Day, reading: YearReading = 'near'): Day | null {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ').normalize('NFC');
  if (Object.hasOwn(relativeWords, typed)) return addDays(today, relativeWords[typed] ?? 0);

  const isoOrder = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(typed);
  if (isoOrder) return compose(isoOrder[4] ?? '', isoOrder[3] ?? '', isoOrder[1], today, reading);

  const separated = /^(\d{1,2})[.\-/ ] ?(\d{1,2})(?:[.\-/ ] ?(\d{4}|\d{2}))?\.?$/.exec(typed);
  if (separated) return compose(separated[1] ?? '', separated[2] ?? '', separated[3], today, reading);

  const digits = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  if (digits) {
    const dayFirst = compose(digits[1] ?? '', digits[2] ?? '', digits[3], today, reading);
    if (dayFirst !== null || typed.length === 6) return dayFirst;
    return compose(typed.slice(6, 8), typed.slice(4, 6), typed.slice(0, 4), today, reading);
  }

  const named = /^(\d{1,2})\.? ?([a-z]+\.?)(?: (\d{4}|\d{2}))?$/.exec(typed);
  const month = named ? monthOfName(named[2] ?? '') : null;
  return named && month !== null ? compose(named[1] ?? '', month, named[3], today, reading) : null;
}
