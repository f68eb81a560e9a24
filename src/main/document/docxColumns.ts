import type { CellFormat, TableBlock } from '../../domain/document/block.ts';
import { type CellWords, formatOf, printedCell } from '../../domain/document/printedCell.ts';

/** A letter of the text of cells in ordinary print, and the air at both sides of a cell, in twentieths of a point. */
const letter = 112;
const air = 140;
/** So wide a column of figures is, where there is room: narrower ones look crowded. */
const usual = 1000;
/** Words in a column that is not the first are given so many letters on a line before they are broken. */
const wordsWanted = 16;

/** So much more it is given where there is plenty, and no more: figures are read along the row. */
const mostSpare = 700;
/** A heading of more letters is parted in two. */
const longestOnOneLine = 14;

/** What a column cannot do with less than (a word or a figure would be broken), and what it would have. */
interface Need {
  readonly least: number;
  readonly wanted: number;
}

/**
 * The widths of a table's columns, in twentieths of a point, together no more than `whole`. Columns that share out the width
 * do so; else the first takes what the others leave, and each has room for its figures and for its heading on two lines.
 */
export function docxColumns(table: TableBlock, words: CellWords, whole: number): number[] {
  const weights = table.columns.map(({ weight }) => weight ?? 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum > 0) return weights.map((weight) => Math.floor((whole * weight) / sum));
  const first = Math.min(lengths(table, words, 0).longest * letter + air, whole * 0.4);
  const others = table.columns.slice(1).map((_, index) => needOf(table, words, index + 1));
  const fitted = fit(others, Math.max(whole - first, whole * 0.6));
  return [whole - fitted.reduce((total, width) => total + width, 0), ...fitted];
}

function needOf(table: TableBlock, words: CellWords, index: number): Need {
  const { label, format } = table.columns[index] ?? { label: '', format: 'text' as const };
  const { longest, longestWord } = lengths(table, words, index);
  const least = Math.max(longestOf(wordsOf(label)), isFigure(format) ? longest : longestWord) * letter + air;
  const inCells = isFigure(format) ? longest : Math.min(longest, wordsWanted);
  return { least, wanted: Math.max(least, usual, Math.max(onTwoLines(label), inCells) * letter + air) };
}

/** Each what it wants and a little of what is to spare, or as much above what it needs as there is room for; where even that is too much, less for all. */
function fit(needs: readonly Need[], room: number): number[] {
  const least = needs.reduce((total, need) => total + need.least, 0);
  const wanted = needs.reduce((total, need) => total + need.wanted, 0);
  if (wanted <= room) {
    const spare = Math.min((room - wanted) / (needs.length + 1), mostSpare);
    return needs.map((need) => Math.floor(need.wanted + spare));
  }
  if (least >= room) return needs.map((need) => Math.floor((need.least * room) / least));
  const part = (room - least) / (wanted - least);
  return needs.map((need) => Math.floor(need.least + (need.wanted - need.least) * part));
}

function lengths(table: TableBlock, words: CellWords, index: number): { longest: number; longestWord: number } {
  const column = table.columns[index] ?? { label: '', format: 'text' as const };
  const texts = table.rows.map((row) => printedCell(row.cells[index] ?? '', formatOf(column, row), words));
  return {
    longest: longestOf(texts.flatMap((text) => text.split('\n'))),
    longestWord: longestOf(texts.flatMap(wordsOf)),
  };
}

/** How many letters the longer line holds where a long heading is parted in two as evenly as its words allow. */
function onTwoLines(label: string): number {
  if (label.length <= longestOnOneLine) return label.length;
  const parts = wordsOf(label);
  const halves = parts.map((_, at) => longestOf([parts.slice(0, at).join(' '), parts.slice(at).join(' ')]));
  return Math.min(...halves);
}

/** Words that may stand on a line of their own; a space that does not break holds two together. */
const wordsOf = (text: string): string[] => text.split(/[ \n]|(?<=-)/);
const longestOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
const isFigure = (format: CellFormat): boolean => format !== 'text';
