import type { Cell } from '../importing/cell.ts';
import { greatestValue } from './series.ts';

/** What stands in a cell of figures. */
export interface ReadFigure {
  /** The count; null where the cell says that it is missing or secret (SSB's «..», «.» and «:»), or nothing. */
  readonly value: number | null;
  /** The mark of a footnote as it stands: «**», «1)», «²». */
  readonly mark: string | null;
  /** Something that is no count stands there, and is not read. */
  readonly isFault: boolean;
}

const superscripts = '¹²³⁴⁵⁶⁷⁸⁹';
/** A footnote's mark, at the end of a figure or at the head of its text. */
const markPattern = `\\*+|[${superscripts}]+|[1-9]\\)`;

const missing = new Set(['', '..', '.', ':', '…']);
/** SSB's sign for nil. */
const nil = new Set(['-', '–', '—']);

/** Reads «1 081», «793*» or «..» as a count with its mark. Counts are whole and not negative. */
export function readFigure(cell: Cell): ReadFigure {
  const text = cell === null ? '' : String(cell).trim();
  const [mark = null] = text.match(new RegExp(`(?:${markPattern})$`)) ?? [];
  const bare = (mark === null ? text : text.slice(0, -mark.length)).replaceAll(/[\s\u00a0\u202f]/g, '');
  if (missing.has(bare)) return { value: null, mark, isFault: false };
  if (nil.has(bare)) return { value: 0, mark, isFault: false };
  // «1.081» is a thousand and eighty-one in a list, and so is «1,081» never: a comma parts decimals, and those are no counts.
  const digits = /^\d{1,3}(\.\d{3})+$/.test(bare) && typeof cell === 'string' ? bare.replaceAll('.', '') : bare;
  const value = /^\d+(?:[.,]0+)?$/.test(digits) ? Number(digits.replace(',', '.')) : null;
  const isCount = value !== null && value <= greatestValue;
  return { value: isCount ? value : null, mark, isFault: !isCount };
}

/** The text of a footnote and its mark; null where the line is none. */
export function readNoteLine(text: string): { mark: string; text: string } | null {
  const [, mark, rest] = text.trim().match(new RegExp(`^(${markPattern})\\s*(.+)$`, 's')) ?? [];
  return mark === undefined || rest === undefined ? null : { mark, text: rest.trim() };
}
