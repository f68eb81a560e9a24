import type { TableBlock } from './block.ts';

/** So many rows fit on a sheet. */
const longestWhole = 24;

/** Whether a table is kept on one sheet: short ones of figures are; one of words may fill pages, row by row. */
export const staysWhole = ({ rows, columns }: TableBlock): boolean =>
  rows.length <= longestWhole && columns.some(({ format }) => format !== 'text');
