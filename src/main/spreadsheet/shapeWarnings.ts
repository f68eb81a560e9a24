import type { Cell } from '../../domain/importing/cell.ts';
import { findHeaderRow } from '../../domain/importing/headerRow.ts';
import type { WarningList } from './warningList.ts';

/** Says what is unusual about the table: titles above it, no header, rows longer or shorter than the header. */
export function warnOfShape(rows: readonly (readonly Cell[])[], warnings: WarningList, sheet?: string): void {
  const { index, firstRow, titleRows } = findHeaderRow(rows);
  if (firstRow === null) return;
  for (const row of titleRows) warnings.add('TITLE_ROW', row + 1, null, sheet);
  if (index === null) warnings.add('MISSING_HEADER', firstRow + 1, null, sheet);
  const width = rows[firstRow]?.length ?? 0;
  for (let row = firstRow + 1; row < rows.length; row += 1) {
    const found = rows[row]?.length ?? 0;
    if (found !== 0 && found !== width) warnings.add('RAGGED_ROW', row + 1, Math.min(found, width) + 1, sheet);
  }
}
