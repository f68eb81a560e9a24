import type { CellFormat, DocumentCell, DocumentColumn, DocumentRow } from './block.ts';

/** How numbers are written in a language; locales/formats.ts has it. */
export interface CellWords {
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (share: number, decimals?: number) => string;
}

/** The format of a cell: the row's own, where it has one, but never for the label in front. */
export const formatOf = (column: DocumentColumn, row: DocumentRow): CellFormat =>
  column.format === 'text' ? 'text' : (row.format ?? column.format);

/** A cell as it is printed: «:» hidden, «..» missing (SSB's signs), else in its format. */
export function printedCell(cell: DocumentCell, format: CellFormat, words: CellWords): string {
  if (cell === null) return '..';
  if (typeof cell === 'object') {
    if ('hidden' in cell) return ':';
    if ('count' in cell) return `${cell.count === null ? '..' : words.number(cell.count)}${cell.mark}`;
    return words.percent(cell.share, cell.decimals);
  }
  if (typeof cell === 'string') return cell;
  if (format === 'percent') return words.percent(cell);
  if (format === 'year') return String(cell);
  return words.number(cell, format === 'decimal' || !Number.isInteger(cell) ? 1 : 0);
}
