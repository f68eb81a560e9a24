import type { ReportingPeriodKind } from '../calendar/reportingPeriod.ts';
import { type Cell, isBlank, type Rows } from '../importing/cell.ts';
import type { PeriodKey } from './period.ts';
import { readPeriodText } from './readPeriodText.ts';

/** Which columns are which periods, and where the figures begin. */
export interface ReadHeader {
  readonly kind: ReportingPeriodKind;
  readonly columns: readonly { readonly column: number; readonly period: PeriodKey }[];
  /** Index of the header's first row, and of the first row under it. */
  readonly firstRow: number;
  readonly bodyRow: number;
}

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell).trim());

/** The first row, or pair of rows (the year above the period, once for several where cells are merged), whose columns are periods of one kind. */
export function readHeader(rows: Rows): ReadHeader | null {
  for (const [index, row] of rows.entries()) {
    for (const height of [2, 1]) {
      const below = height === 2 ? rows[index + 1] : [];
      const columns = below && periodsIn(row, below);
      if (columns) return { ...columns, firstRow: index, bodyRow: index + height };
    }
  }
  return null;
}

function periodsIn(row: readonly Cell[], below: readonly Cell[]): Pick<ReadHeader, 'kind' | 'columns'> | null {
  let year = '';
  const found = Array.from({ length: Math.max(row.length, below.length) }, (_, column) => {
    if (column === 0) return null;
    const top = textOf(row[column]);
    // A year stands once over the periods it is merged over.
    if (top !== '') year = top;
    const text = below.length === 0 ? top : isBlank(below[column]) ? '' : `${year} ${textOf(below[column])}`;
    const period = text === '' ? null : readPeriodText(text);
    return period && { column, ...period };
  }).filter((one) => one !== null);
  const [first] = found;
  if (!first || found.some(({ kind }) => kind !== first.kind)) return null;
  // A figure that looks like a year is no header: the others of its row are none.
  const filled = (below.length === 0 ? row : below).filter((cell, column) => column > 0 && !isBlank(cell)).length;
  if (found.length < filled / 2 || new Set(found.map(({ key }) => key)).size < found.length) return null;
  return { kind: first.kind, columns: found.map(({ column, key }) => ({ column, period: key })) };
}
