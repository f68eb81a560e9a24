import { isBlank, type Cell, type Rows } from './cell.ts';

/** So far down a header is looked for; above it stand titles, «oppdatert per …» and empty rows. */
const SEARCHED_ROWS = 30;

export interface HeaderRow {
  /** Index of the header row; null where the first full row looks like data, or the list is empty. */
  readonly index: number | null;
  /** Index of the first row of the list itself: the header, or the first data row where there is none. */
  readonly firstRow: number | null;
  /** Rows with something in them above the list: titles, remarks. */
  readonly titleRows: readonly number[];
}

/**
 * Finds the header by its shape alone: the first row about as wide as the list, whose cells are names and not values.
 * Rows above it with only a cell or two are titles.
 */
export function findHeaderRow(rows: Rows): HeaderRow {
  const counts = rows
    .slice(0, SEARCHED_ROWS)
    .map((row) => row.reduce<number>((n, cell) => (isBlank(cell) ? n : n + 1), 0));
  const width = typicalWidth(counts);
  const enough = Math.max(1, Math.ceil(width * 0.5));
  const titleRows: number[] = [];
  for (const [index, count] of counts.entries()) {
    if (count === 0) continue;
    if (count < enough) {
      titleRows.push(index);
      continue;
    }
    return { index: looksLikeData(rows[index] ?? []) ? null : index, firstRow: index, titleRows };
  }
  return { index: null, firstRow: null, titleRows: [] };
}

/** Whether a quarter or more of the cells are values (numbers, dates, addresses of mail) and not names of columns. */
function looksLikeData(row: readonly Cell[]): boolean {
  let filled = 0;
  let values = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    filled += 1;
    if (isValueLike(cell)) values += 1;
  }
  return values > 0 && values >= filled / 4;
}

const year = /^(?:19|20)\d\d$/;
const onlyDigitsAndSigns = /^[+-]?[\d][\d\s.,:/T-]*%?$/;

function isValueLike(cell: Cell): boolean {
  if (typeof cell === 'boolean') return true;
  // A year is a usual name of a column.
  if (typeof cell === 'number') return !year.test(String(cell));
  if (cell === null) return false;
  const text = cell.trim();
  return (onlyDigitsAndSigns.test(text) && !year.test(text)) || /^\S+@\S+\.\S+$/.test(text);
}

/** The upper quartile of the filled rows' widths: neither the titles above nor one odd wide row decide it. */
function typicalWidth(counts: readonly number[]): number {
  const filled = counts.filter((count) => count > 0).sort((a, b) => a - b);
  return filled[Math.floor(filled.length * 0.75)] ?? filled.at(-1) ?? 0;
}
