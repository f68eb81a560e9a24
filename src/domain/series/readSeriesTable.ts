import type { ReportingPeriodKind } from '../calendar/reportingPeriod.ts';
import { type Cell, isBlank, type Rows } from '../importing/cell.ts';
import type { PeriodKey } from './period.ts';
import { readFigure, readNoteLine } from './readFigure.ts';
import { readHeader, type ReadHeader } from './readHeader.ts';
import {
  cellKey,
  type CellKey,
  mostNotes,
  mostRows,
  type SeriesBreak,
  type SeriesCell,
  type SeriesNote,
  type SeriesRow,
} from './series.ts';

/** What was not read as it stands. Rows count from 1. */
export interface SeriesRemark {
  readonly code: 'notCount' | 'markWithoutText' | 'totalDiffers' | 'sameName' | 'tooMany';
  readonly row: number;
  readonly period: PeriodKey | null;
  readonly value: string;
}

/** A table as a series; what is left to say is what it is called and where it comes from. */
export interface ReadSeries {
  readonly title: string | null;
  readonly periodKind: ReportingPeriodKind;
  readonly first: PeriodKey;
  readonly last: PeriodKey;
  readonly rows: readonly SeriesRow[];
  readonly notes: readonly SeriesNote[];
  readonly breaks: readonly SeriesBreak[];
  readonly cells: Readonly<Record<CellKey, SeriesCell>>;
  readonly remarks: readonly SeriesRemark[];
}

/** Whether a row is for those nothing is known of, by its name. */
export const isUnknownName = (label: string): boolean =>
  /^(ukjen[td]|uoppgi[tv]|ikkj?e (oppgi|kjen)|unknown)/i.test(label.trim());
const totalName = /^(total|sum|i alt|til ?sam+[ae]n|samle|alle)/i;
const breakName = /^brudd|^brot/i;

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell).trim());
const transposed = (rows: Rows): Cell[][] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => row[column] ?? null),
  );

/**
 * Reads a table of figures by period: periods across or down; footnotes marked at the figures and told under the table; a row
 * of totals is checked and not kept; a row «Brudd» says where and why counting changed (of one row: «Brudd: its name»).
 * Null where no periods are found.
 */
export function readSeriesTable(rows: Rows): ReadSeries | null {
  const upright = readHeader(rows);
  if (upright) return readBody(rows, upright);
  const turned = transposed(rows);
  const header = readHeader(turned);
  return header && readBody(turned, header);
}

function readBody(table: Rows, header: ReadHeader): ReadSeries | null {
  const reader = new BodyReader(header);
  for (const [index, row] of table.entries()) {
    if (index < header.firstRow) reader.above(row);
    else if (index >= header.bodyRow) reader.line(row, index + 1);
  }
  return reader.finish();
}

class BodyReader {
  readonly #header: ReadHeader;
  #title: string | null = null;
  readonly #rows: SeriesRow[] = [];
  readonly #notes = new Map<string, string>();
  readonly #cells = new Map<CellKey, { value: number | null; mark: string | null; row: number }>();
  readonly #breaks: { at: PeriodKey; of: string; text: string }[] = [];
  readonly #totals: { row: number; period: PeriodKey; value: number }[] = [];
  readonly #remarks: SeriesRemark[] = [];

  constructor(header: ReadHeader) {
    this.#header = header;
  }

  above(row: readonly Cell[]): void {
    const texts = row.filter((cell) => !isBlank(cell));
    if (texts.length === 1) this.#title ??= textOf(texts[0]).slice(0, 200);
  }

  line(row: readonly Cell[], number: number): void {
    const label = textOf(row[0]);
    const note = readNoteLine(row.map(textOf).find((text) => text !== '') ?? '');
    if (note && this.#rows.length > 0) this.#notes.set(note.mark, note.text.slice(0, 500));
    else if (breakName.test(label)) this.#readBreaks(row, label);
    else if (label !== '' && this.#header.columns.some(({ column }) => !isBlank(row[column])))
      this.#readRow(row, label, number);
  }

  #readBreaks(row: readonly Cell[], label: string): void {
    const of = label.replace(/^\S+\s*/, '').trim();
    for (const { column, period } of this.#header.columns)
      if (!isBlank(row[column])) this.#breaks.push({ at: period, of, text: textOf(row[column]).slice(0, 300) });
  }

  #readRow(row: readonly Cell[], label: string, number: number): void {
    const isTotal = totalName.test(label);
    const key = `r${this.#rows.length + 1}`;
    const isDouble = this.#rows.some((one) => one.label.toLowerCase() === label.toLowerCase());
    if (!isTotal && (isDouble || this.#rows.length === mostRows)) {
      this.#remarks.push({ code: isDouble ? 'sameName' : 'tooMany', row: number, period: null, value: label });
      return;
    }
    for (const { column, period } of this.#header.columns) {
      const { value, mark, isFault } = readFigure(row[column] ?? null);
      if (isFault) this.#remarks.push({ code: 'notCount', row: number, period, value: textOf(row[column]) });
      if (isTotal && value !== null) this.#totals.push({ row: number, period, value });
      if (!isTotal && (value !== null || mark !== null))
        this.#cells.set(cellKey(key, period), { value, mark, row: number });
    }
    if (!isTotal)
      this.#rows.push({ key, label: label.slice(0, 120), isUnknown: isUnknownName(label), specialty: null });
  }

  finish(): ReadSeries | null {
    const periods = this.#header.columns.map(({ period }) => period).toSorted();
    const [first, last] = [periods[0], periods.at(-1)];
    if (first === undefined || last === undefined || this.#rows.length === 0) return null;
    const noteKeys = new Map([...this.#notes.keys()].slice(0, mostNotes).map((mark, index) => [mark, `n${index + 1}`]));
    const cells = [...this.#cells].map(([key, cell]) => [key, this.#finished(key, cell, noteKeys)] as const);
    this.#checkTotals();
    return {
      title: this.#title,
      periodKind: this.#header.kind,
      first,
      last,
      rows: this.#rows,
      notes: [...noteKeys].map(([mark, key]) => ({ key, text: this.#notes.get(mark) ?? '' })),
      breaks: this.#breaks
        .filter(({ at }) => at > first)
        .map(({ at, of, text }) => ({
          at,
          text,
          row: this.#rows.find(({ label }) => label.toLowerCase() === of.toLowerCase())?.key ?? null,
        })),
      cells: Object.fromEntries(cells),
      remarks: this.#remarks,
    };
  }

  #finished(
    key: CellKey,
    { value, mark, row }: { value: number | null; mark: string | null; row: number },
    noteKeys: ReadonlyMap<string, string>,
  ): SeriesCell {
    const note = mark === null ? undefined : noteKeys.get(mark);
    if (mark !== null && note === undefined)
      this.#remarks.push({ code: 'markWithoutText', row, period: key.split(' ')[1] as PeriodKey, value: mark });
    return { value, notes: note === undefined ? [] : [note], corrected: null };
  }

  #checkTotals(): void {
    for (const { row, period, value } of this.#totals) {
      const sum = this.#rows.reduce((all, { key }) => all + (this.#cells.get(cellKey(key, period))?.value ?? 0), 0);
      if (sum !== value) this.#remarks.push({ code: 'totalDiffers', row, period, value: `${value} ≠ ${sum}` });
    }
  }
}
