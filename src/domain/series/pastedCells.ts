import type { Cell } from '../importing/cell.ts';
import type { PeriodKey } from './period.ts';
import { readFigure } from './readFigure.ts';
import { cellKey, type CellKey, type SeriesCell, type SeriesCells } from './series.ts';

interface PastePlace {
  /** The rows and periods one can write in, in the order they are shown. */
  readonly rows: readonly string[];
  readonly periods: readonly PeriodKey[];
  readonly row: string;
  readonly period: PeriodKey;
}

/**
 * Figures pasted into a table from a place on: what goes beyond the table is left out, and what is no count leaves its cell as
 * it is. Footnotes and corrections of the cells stay.
 */
export function pastedCells(
  pasted: readonly (readonly Cell[])[],
  before: SeriesCells,
  { rows, periods, row, period }: PastePlace,
): { cells: Record<CellKey, SeriesCell>; faults: number } {
  const [firstRow, firstPeriod] = [rows.indexOf(row), periods.indexOf(period)];
  const cells: Record<CellKey, SeriesCell> = {};
  let faults = 0;
  for (const [down, line] of pasted.entries())
    for (const [across, cell] of line.entries()) {
      const [toRow, toPeriod] = [rows[firstRow + down], periods[firstPeriod + across]];
      if (toRow === undefined || toPeriod === undefined) continue;
      const { value, isFault } = readFigure(cell);
      const key = cellKey(toRow, toPeriod);
      if (isFault) faults += 1;
      else cells[key] = { notes: [], corrected: null, ...before[key], value };
    }
  return { cells, faults };
}
