/**
 * One cell of a list as it was read: text, number, truth value, ISO date text (`2026-11-21`, with `T10:30:00` where the cell
 * had a time of day), or null for an empty cell. Cells of a CSV file are always text: `0301` must keep its zero.
 */
export type Cell = string | number | boolean | null;

/** The rows of one sheet. Row number in the file = index + 1; a wholly empty row is `[]`. */
export type Rows = readonly (readonly Cell[])[];

/** Whether the cell holds nothing, or only white space. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  // Most cells begin with a letter or a digit; only the others need a closer look.
  return typeof cell === 'string' && !(cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 128) && cell.trim() === '';
}
