import type { FigureBlock, TableBlock } from './block.ts';

/** What is narrow takes so much of the sheet's width. */
export const narrowPart = 0.75;
/** So much of the width a figure takes on a sheet that lies across: all of it, and no table would stand under it. */
export const widePart = 0.54;
/** Longer words in front would be broken in a narrow table. */
const longestInFront = 38;

/** Whether a table has so few figures in a row that they would stand far from what they are of, were it as wide as the sheet. */
export const isNarrowTable = ({ columns, rows }: TableBlock): boolean =>
  columns.length <= 3 &&
  columns.slice(1).every(({ format, weight }) => format !== 'text' && weight === undefined) &&
  rows.every(({ cells: [front] }) => typeof front !== 'string' || front.length <= longestInFront);

/** Whether a figure is narrow: bars side by side are drawn for less than the sheet's width, and their words would be larger than the text. */
export const isNarrowFigure = ({ isSmall, chart }: FigureBlock): boolean =>
  isSmall === true || chart.kind === 'bars' || chart.kind === 'outcomes' || chart.kind === 'answers';
