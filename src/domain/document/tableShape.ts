import type { TableBlock } from './block.ts';

/** A table of figures with so many rows is kept on one sheet; a longer one would leave too much of a sheet empty. */
const longestWhole = 12;
/** So many rows of a longer one stay together where it begins and ends, so that nobody turns the sheet for one line. */
const together = 4;

const holdsFigures = ({ columns }: TableBlock): boolean => columns.some(({ format }) => format !== 'text');

/** Whether a table is kept on one sheet: short ones of figures are; one of words may fill pages, row by row. */
export const staysWhole = (table: TableBlock): boolean => table.rows.length <= longestWhole && holdsFigures(table);

/** Whether a row, counted from 0, is held on the same sheet as the next one; the last row: as the notes below. */
export function holdsNext(table: TableBlock, row: number): boolean {
  const last = table.rows.length - 1;
  if (row === last && (!holdsFigures(table) || table.notes.length === 0)) return false;
  // A few rows of words may each be long; a list of many is of short ones, and its last is not left alone on a sheet.
  if (!holdsFigures(table)) return table.rows.length > longestWhole && row > last - together;
  return staysWhole(table) || row < together - 1 || row > last - together;
}
