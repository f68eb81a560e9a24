import type { Day } from '../calendar/day.ts';
import { type Cell, isBlank, type Rows } from './cell.ts';
import { type CellReading, nothing } from './cellReading.ts';
import { codeReader } from './codeCell.ts';
import { readDateCell, type SlashOrder } from './dateCell.ts';
import type { CodeWords } from './importField.ts';

/** Makes a reader for cells that hold a day somebody was there («14.03.2023»), or a tick that says whether («x», «nei»). */
export function presenceReader(
  words: CodeWords,
  { today, slashOrder }: { today: Day; slashOrder: SlashOrder },
): (cell: Cell) => CellReading {
  const readTick = codeReader(words);
  return (cell) => {
    if (isBlank(cell)) return nothing;
    const tick = readTick(cell);
    if (tick.error === undefined) return tick;
    return readDateCell(cell, { today, future: 'allowed', birth: false, slashOrder });
  };
}

/** So much of a column must be days and ticks; what is not is then said, cell by cell. */
const mostOf = 0.8;
/** Excel's number of a day in 1954: below it a bare number is a year, a count or a share of a post. */
const firstSerial = 20_000;

/** Whether a column holds days and ticks, and hardly anything else: what a column of a matrix looks like. */
export function holdsPresence(column: number, sample: Rows, words: CodeWords): boolean {
  const read = presenceReader(words, { today: '9999-12-31', slashOrder: 'dayFirst' });
  const filled = sample.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
  const looksRight = (cell: Cell) => {
    if (typeof cell === 'number' && cell < firstSerial) return false;
    // A day that does not exist was meant as one.
    return read(cell).error !== 'INVALID_DATE';
  };
  return (
    filled.filter(looksRight).length >= Math.max(1, filled.length * mostOf) &&
    filled.some((cell) => looksRight(cell) && read(cell).value !== null)
  );
}

const dayInText = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}/;

/** «Grunnkurs 14.03.2023»: the course a column is of, and its day where the header tells it. A day that does not exist is part of the name. */
export function courseInHeader(header: string, today: Day): { course: string; day: Day | null } {
  const found = dayInText.exec(header)?.[0];
  const read = found && readDateCell(found, { today, future: 'allowed', birth: false, slashOrder: 'dayFirst' }).value;
  if (found === undefined || typeof read !== 'string') return { course: header, day: null };
  const course = header
    .replace(found, ' ')
    .replace(/\(\s*\)/, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,–-]+|[\s,–-]+$/g, '');
  return { course, day: read };
}
