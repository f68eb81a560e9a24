import type { FactsBlock, TableBlock } from './block.ts';

/** A table of figures with so many rows is kept on one sheet; a longer one would leave too much of a sheet empty. */
const longestWhole = 12;
/** So many lines of facts are kept on one sheet, each of so many letters. */
const longestFacts = 8;
const lettersOnLine = 70;
/** So many rows of a longer one stay together where it begins and ends, so that nobody turns the sheet for one line. */
const together = 4;

/** A cell of so many letters takes a line or two. */
const shortWords = 32;

const holdsFigures = ({ columns }: TableBlock): boolean => columns.some(({ format }) => format !== 'text');

const hasLowRows = (table: TableBlock): boolean =>
  holdsFigures(table) ||
  table.rows.every(({ cells }) => cells.every((cell) => typeof cell !== 'string' || cell.length <= shortWords));

/** Whether a block of facts is kept on one sheet; a document of nothing but facts would else be full of holes. */
export const factsStayWhole = ({ facts }: FactsBlock): boolean =>
  facts.reduce((lines, { text }) => lines + Math.ceil(text.length / lettersOnLine), 0) <= longestFacts;

/** Whether a fact, counted from 0, is held on the same sheet as the next one. */
export const holdsNextFact = (block: FactsBlock, fact: number): boolean =>
  factsStayWhole(block) || isNearEnd(fact, block.facts.length);

const isNearEnd = (line: number, lines: number): boolean => line < together - 1 || line > lines - 1 - together;

/** Whether a table is kept on one sheet: short ones of figures and of a few words are; one of many words may fill pages, row by row. */
export const staysWhole = (table: TableBlock): boolean => table.rows.length <= longestWhole && hasLowRows(table);

/** Whether a row, counted from 0, is held on the same sheet as the next one; the last row: as the notes below. */
export function holdsNext(table: TableBlock, row: number): boolean {
  const last = table.rows.length - 1;
  if (row < last && staysWhole(table)) return true;
  if (row === last && (!holdsFigures(table) || table.notes.length === 0)) return false;
  // A few rows of words may each be long; a list of many is of short ones, and its last is not left alone on a sheet.
  if (!holdsFigures(table)) return table.rows.length > longestWhole && row > last - together;
  return row === last || isNearEnd(row, table.rows.length);
}
