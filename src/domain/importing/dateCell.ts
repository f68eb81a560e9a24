import { type Day, isDay, addDays, addMonths } from '../calendar/day.ts';
import { parseTypedDay } from '../calendar/typedDay.ts';
import type { Cell, Rows } from './cell.ts';
import { type CellReading, nothing, refused } from './cellReading.ts';

/** Which number comes first where a column writes dates with slashes. */
export type SlashOrder = 'dayFirst' | 'monthFirst' | 'unsettled';

export interface DateCellOptions {
  readonly today: Day;
  readonly future: 'allowed' | 'refused';
  /** A birth lies in the past, and its two-digit year is worth a warning. */
  readonly birth: boolean;
  readonly slashOrder: SlashOrder;
}

/** Years: nobody has lived so long, and no list of an office goes back so far. */
const longestLife = 110;
const longestAgo = 30;

const not = /^(?:nei|ikke|ikkje|ingen|ikke (?:sendt|avgjort|avsluttet)|ikkje (?:sendt|avgjort|avslutta))$/i;
const done = /^(?:ja|x|ok|sendt|gitt|gjort|utført|✓|✔)$/i;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const dateShaped = /^(?:\d{1,4}[-./ ] ?\d{1,2}[-./ ] ?\d{1,4}\.?|\d{6}|\d{8}|\d{1,2}\.? ?[a-zæøå]+\.? \d{2,4})$/i;
const withoutYear = /^(?:\d{1,2}[-./]\d{1,2}\.?|\d{1,2}\.? ?[a-zæøå]+\.?)$/i;

/**
 * A column's own evidence for the order of `03/04/2024`: a first number above 12 says that the day comes first, a second one
 * that the month does. Both, or neither, settles nothing.
 */
export function slashOrderOf(rows: Rows, column: number): SlashOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== 'string' || !cell.includes('/')) continue;
    const found = slashed.exec(withoutTime(cell.trim()));
    if (!found) continue;
    if (Number(found[1]) > 12) dayFirst = true;
    if (Number(found[2]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return 'unsettled';
  return dayFirst ? 'dayFirst' : 'monthFirst';
}

/** A day from a cell: ISO, the Norwegian forms, slashes as the column settles them, or Excel's own day count. */
export function readDateCell(cell: Cell, options: DateCellOptions): CellReading {
  if (cell === null) return nothing;
  if (typeof cell === 'boolean') return refused('INVALID_DATE');
  if (typeof cell === 'number') return readSerial(cell, options);
  const text = withoutTime(cell.trim().replace(/^'/, ''));
  if (text === '' || /^[-–.?]+$/.test(text)) return nothing;
  if (/^\d{5}$/.test(text)) return readSerial(Number(text), options);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isDay(text) ? inTime(text, options) : refused('IMPOSSIBLE_DATE');
  const slash = slashed.exec(text);
  if (slash) return readSlashed(slash[1] ?? '', slash[2] ?? '', slash[3] ?? '', options);
  if (not.test(text)) return nothing;
  // «Tilbakemelding sendt: ja» tells that, and not when.
  if (done.test(text)) return { value: null, warning: 'DAY_NOT_TOLD', shown: text };
  // «i dag» has no meaning in a list that is read on another day.
  if (!/\d/.test(text)) return refused('INVALID_DATE');
  if (withoutYear.test(text) && !dateShaped.test(text)) return refused('DATE_WITHOUT_YEAR');
  return typed(text, options);
}

function readSlashed(first: string, second: string, year: string, options: DateCellOptions): CellReading {
  const a = Number(first);
  const b = Number(second);
  if (options.slashOrder === 'monthFirst') return typed(`${second}.${first}.${year}`, options);
  const settled = options.slashOrder === 'dayFirst' || a > 12 || a === b;
  if (settled) return typed(`${first}.${second}.${year}`, options);
  return b > 12 && b <= 31 && a <= 12 ? typed(`${second}.${first}.${year}`, options) : refused('AMBIGUOUS_DATE');
}

function typed(text: string, options: DateCellOptions): CellReading {
  const day = parseTypedDay(text, options.today, options.birth ? 'past' : 'near');
  if (day === null) return refused(dateShaped.test(text) ? 'IMPOSSIBLE_DATE' : 'INVALID_DATE');
  const reading = inTime(day, options);
  const twoDigitYear =
    options.birth && !/\d{4}/.test(text.length === 8 && /^\d+$/.test(text) ? '0000' : text.replace(/^\d{6}$/, ''));
  return twoDigitYear && reading.error === undefined && reading.warning === undefined
    ? { ...reading, warning: 'TWO_DIGIT_YEAR', shown: day }
    : reading;
}

function readSerial(serial: number, options: DateCellOptions): CellReading {
  const text = String(serial);
  if (/^\d{8}$/.test(text)) return typed(text, options);
  const wholeDays = Math.floor(serial);
  // From 1905 to 2173: what lies outside is no day of a living person's life, but some other number.
  if (!(wholeDays >= 2_000 && wholeDays < 100_000)) return refused('INVALID_DATE');
  const day = addDays('1899-12-30', wholeDays);
  const reading = inTime(day, options);
  const isPlain = reading.error === undefined && reading.warning === undefined;
  return isPlain ? { ...reading, warning: 'EXCEL_SERIAL_DATE', shown: day } : reading;
}

function inTime(day: Day, { future, today, birth }: DateCellOptions): CellReading {
  if (future === 'refused' && day > today) return refused('DATE_IN_FUTURE');
  const isUnlikely = day < addMonths(today, -12 * (birth ? longestLife : longestAgo));
  return isUnlikely ? { value: day, warning: 'UNLIKELY_DATE', shown: day } : { value: day };
}

/**
 * `2024-01-31T10:00:00` and `31.01.2024 10:30` are days with a time that nobody asked for. Looked for from the beginning of
 * a run of spaces only: from each of thirty thousand in a row it would take seconds.
 */
function withoutTime(text: string): string {
  return text.includes(':')
    ? text.replace(/(?<![T ])[T ]+(?:kl\.? ?)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i, '')
    : text;
}
