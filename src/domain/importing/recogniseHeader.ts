import { isBlank, type Cell, type Rows } from './cell.ts';
import { recogniseColumns } from './columnRecognition.ts';
import { headerGroups } from './headerGroups.ts';
import { findHeaderRow } from './headerRow.ts';
import { comparable } from './headerText.ts';
import { importRules, type ImportKind } from './importKind.ts';
import { repairMojibake } from './mojibake.ts';
import type { RecognisedColumn } from './recognisedColumn.ts';
import type { ColumnHeader } from './columnHeader.ts';

const SEARCHED_ROWS = 30;

export type HeaderProblemCode =
  | 'EMPTY_LIST'
  | 'MISSING_HEADER'
  | 'NO_COLUMN_RECOGNISED'
  | 'UNKNOWN_HEADER'
  | 'UNKNOWN_FIELD'
  | 'FIELD_CHOSEN_TWICE';

export interface HeaderProblem {
  readonly code: HeaderProblemCode;
  readonly value: string | null;
}

export interface RecognisedHeader {
  /** Index of the header row; null where the list has none. */
  readonly headerRow: number | null;
  /** Index of the first row after the header (or of the list, where there is none). */
  readonly firstDataRow: number;
  readonly columns: readonly RecognisedColumn[];
  readonly problems: readonly HeaderProblem[];
}

/** Finds the header below titles and remarks, and says which column means what. Never guesses silently: see `certainty`. */
export function recogniseHeader(rows: Rows, kind: ImportKind): RecognisedHeader {
  const rules = importRules(kind);
  const known = new Map(rules.fields.flatMap(({ field, headers }) => headers.map((text) => [comparable(text), field])));
  let headerRow: number | null = null;
  let most = 0;
  for (const [index, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const count = fieldsNamed(row, rows[index - 1], known).size;
    if (count > most && (count > 1 || filledCells(row) <= 2)) {
      headerRow = index;
      most = count;
    }
  }
  const shape = findHeaderRow(rows);
  headerRow ??= shape.index;
  const firstDataRow = headerRow === null ? (shape.firstRow ?? 0) : headerRow + 1;
  if (shape.firstRow === null)
    return { headerRow: null, firstDataRow: 0, columns: [], problems: [{ code: 'EMPTY_LIST', value: null }] };
  const headerCells = headerRow === null ? [] : (rows[headerRow] ?? []);
  const groups = headerRow === null ? [] : headerGroups(rows[headerRow - 1], headerCells);
  const headers = uniqueHeaders(headerCells, groups, widthOf(rows));
  const columns = recogniseColumns(headers, rows.slice(firstDataRow, firstDataRow + 200), rules);
  const problems: HeaderProblem[] = [];
  if (headerRow === null) problems.push({ code: 'MISSING_HEADER', value: null });
  else if (columns.every((column) => column.field === null))
    problems.push({ code: 'NO_COLUMN_RECOGNISED', value: null });
  return { headerRow, firstDataRow, columns, problems };
}

/** The fields that a row names as a header, each once: a row of groups repeats «Koordinator» over every column of theirs. */
function fieldsNamed(
  row: readonly Cell[],
  above: readonly Cell[] | undefined,
  known: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const groups = headerGroups(above, row);
  return new Set(
    row.flatMap((cell, column) => {
      if (typeof cell !== 'string') return [];
      const text = repaired(cell);
      return known.get(comparable(`${groups[column] ?? ''} ${text}`)) ?? known.get(comparable(text)) ?? [];
    }),
  );
}

function repaired(text: string): string {
  return repairMojibake(text) ?? text;
}

function filledCells(row: readonly Cell[]): number {
  return row.reduce<number>((sum, cell) => (isBlank(cell) ? sum : sum + 1), 0);
}

function widthOf(rows: Rows): number {
  let width = 0;
  for (const row of rows) if (row.length > width) width = row.length;
  return width;
}

function uniqueHeaders(row: readonly Cell[], groups: readonly (string | null)[], width: number): ColumnHeader[] {
  const times = new Map<string, number>();
  return Array.from({ length: width }, (_, column) => {
    const cell = row[column];
    if (isBlank(cell)) return { column, name: letterOf(column), text: null, withGroup: null };
    const text = String(cell).trim().replace(/\s+/g, ' ');
    const group = groups[column] ?? null;
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return {
      column,
      name: time === 1 ? text : `${text} (${time})`,
      text: repaired(text),
      withGroup: group === null ? null : repaired(`${group} ${text}`),
    };
  });
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
