import { maskNationalId } from '../person/nationalId.ts';
import { type Cell, isBlank, type Rows } from './cell.ts';
import { type CellReading, type CellValue, refused } from './cellReading.ts';
import { fieldReader, type FieldReader, type RowOptions } from './fieldReader.ts';
import type { ImportField, ImportKindRules } from './importField.ts';
import type { ImportError, ImportErrorCode, ImportWarning, ImportWarningCode } from './importProblem.ts';
import type { RecognisedHeader } from './recogniseHeader.ts';

/** A row that can be taken in: its number in the file and the values that its cells came to. Days are ISO text, codes identifiers. */
export interface Candidate<Name extends string = string> {
  readonly row: number;
  readonly values: Partial<Record<Name, CellValue>>;
  /** What the columns of a repeating field hold, each under its header; none where there is no such field. */
  readonly repeated?: readonly { readonly header: string; readonly value: CellValue }[];
}

export interface ReadRows<Name extends string = string> {
  readonly candidates: readonly Candidate<Name>[];
  readonly errors: readonly ImportError[];
  readonly warnings: readonly ImportWarning[];
}

/** Lets a kind look at a whole row after its cells are read: fill in what follows, say what does not fit. */
export interface RowInspector<Name extends string> {
  inspect(values: Partial<Record<Name, CellValue>>, say: RowProblems<Name>): void;
}

export interface RowProblems<Name extends string> {
  error(field: Name, code: ImportErrorCode): void;
  warning(field: Name, code: ImportWarningCode): void;
}

interface Column {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField;
  readonly read: FieldReader;
}

/**
 * Reads every row below the header. Rows with an error give no candidate; empty rows are passed over; a lone remark or a
 * repeated header is passed over with a warning. The same for every kind: what differs is data and the inspector.
 */
export function readRows<Name extends string>(
  rows: Rows,
  header: RecognisedHeader,
  rules: ImportKindRules<Name>,
  options: RowOptions,
  inspector?: RowInspector<Name>,
): ReadRows<Name> {
  const columns = columnsOf(rows, header, rules, options);
  const byField = new Map(columns.map((column) => [column.field.field, column]));
  const candidates: Candidate<Name>[] = [];
  const errors: ImportError[] = [];
  const warnings: ImportWarning[] = [];
  const headerTexts = header.headerRow === null ? [] : (rows[header.headerRow] ?? []);

  const blank = blankValues(rules);
  const identifying: readonly string[] = rules.identifiedBy.flat();
  const mainField = identifying.find((field) => byField.has(field)) ?? identifying[0] ?? '';
  // The row at hand; the functions below are made once and speak of it.
  let row = 0;
  let cells: readonly Cell[] = [];
  const faulty = new Set<string>();
  const report = (column: Column, reading: CellReading): void => {
    const value = shown(column, cells[column.index] ?? null, reading, options);
    if (reading.error !== undefined) {
      faulty.add(column.field.field);
      errors.push({ row, column: column.header, code: reading.error, value });
    } else if (reading.warning !== undefined) {
      warnings.push({ row, column: column.header, code: reading.warning, value });
    }
  };
  const error = (field: string, code: ImportErrorCode): void => {
    const column = byField.get(field);
    if (column) return report(column, refused(code));
    faulty.add(field);
    errors.push({ row, column: field, code, value: null });
  };
  const warning = (field: string, code: ImportWarningCode): void => {
    const column = byField.get(field);
    if (column) report(column, { value: null, warning: code });
  };

  for (let index = header.firstDataRow; index < rows.length; index += 1) {
    cells = rows[index] ?? [];
    row = index + 1;
    faulty.clear();
    const special = specialRow(cells, columns, headerTexts);
    if (special === 'EMPTY') continue;
    if (special !== null) {
      warnings.push({ row, column: '', code: special, value: null });
      continue;
    }
    const values = { ...blank };
    const repeated: { header: string; value: CellValue }[] = [];
    for (const column of columns) {
      const reading = column.read(cells[column.index] ?? null);
      if (reading.error !== undefined || reading.warning !== undefined) report(column, reading);
      if (column.field.repeats) {
        if (reading.value !== null) repeated.push({ header: column.header, value: reading.value });
        continue;
      }
      if (reading.value !== null) values[column.field.field] = reading.value;
      else if (column.field.required && reading.error === undefined) report(column, refused('MISSING_VALUE'));
    }
    const known = (field: string): boolean => values[field] !== undefined || faulty.has(field);
    if (!rules.identifiedBy.some((set) => set.every(known))) error(mainField, 'MISSING_PERSON');
    for (const { earlier, later, code } of rules.dateOrders) {
      const first = values[earlier];
      const second = values[later];
      if (first !== undefined && second !== undefined && second < first) error(later, code);
    }
    inspector?.inspect(values as Partial<Record<Name, CellValue>>, { error, warning });
    if (faulty.size > 0) continue;
    const read = { row, values: values as Partial<Record<Name, CellValue>> };
    candidates.push(repeated.length === 0 ? read : { ...read, repeated });
  }
  return { candidates, errors, warnings };
}

/**
 * A row without values, to copy. An object that grows field by field under names from a variable becomes a hash table of
 * its own after a dozen fields, at three times the memory; copies of one that is read from text share their shape.
 */
function blankValues({ fields }: ImportKindRules): Partial<Record<string, CellValue>> {
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(fields.map(({ field }) => [field, null])))) as Partial<
    Record<string, CellValue>
  >;
  for (const { field } of fields) blank[field] = undefined;
  return blank;
}

function columnsOf(rows: Rows, header: RecognisedHeader, rules: ImportKindRules, options: RowOptions): Column[] {
  const fields = new Map(rules.fields.map((field) => [field.field, field]));
  const data = rows.slice(header.firstDataRow);
  return header.columns.flatMap(({ column, header: name, field }) => {
    const found = field === null ? undefined : fields.get(field);
    return found
      ? [{ index: column, header: name, field: found, read: fieldReader(found, column, data, options) }]
      : [];
  });
}

/** «Oppdatert per 1.1.» stands alone in its row; printed lists repeat their header on each page. */
function specialRow(
  cells: readonly Cell[],
  columns: readonly Column[],
  headerTexts: readonly Cell[],
): 'EMPTY' | 'NOTE_ROW_SKIPPED' | 'TOTAL_ROW_SKIPPED' | 'REPEATED_HEADER_SKIPPED' | null {
  if (isTotalRow(cells)) return 'TOTAL_ROW_SKIPPED';
  let filled = 0;
  let only = -1;
  let asHeader = 0;
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i];
    if (isBlank(cell)) continue;
    filled += 1;
    only = i;
    if (typeof cell === 'string' && cell === headerTexts[i]) asHeader += 1;
    else if (filled > 1) return null;
  }
  if (filled === 0) return 'EMPTY';
  if (filled === 1 && columns.length > 2) {
    const column = columns.find((candidate) => candidate.index === only);
    const tellsSomething =
      column !== undefined && column.field.type !== 'text' && column.read(cells[only] ?? null).error === undefined;
    const cell = cells[only];
    if (
      !tellsSomething &&
      typeof cell === 'string' &&
      (column === undefined || /\d|:|\.$/.test(cell) || cell.length > 40)
    )
      return 'NOTE_ROW_SKIPPED';
  }
  return filled > 1 && asHeader === filled ? 'REPEATED_HEADER_SKIPPED' : null;
}

const totalWord = /^(?:sum|totalt?|i alt|til saman|til sammen|antall|tal)\b[^\p{L}]*$/iu;

/** «Sum | | 37»: a word for a total, and nothing else but numbers. */
function isTotalRow(cells: readonly Cell[]): boolean {
  const at = cells.findIndex((cell) => !isBlank(cell));
  const word = cells[at];
  if (typeof word !== 'string' || !totalWord.test(word.trim())) return false;
  const numbers = cells.slice(at + 1).filter((cell) => !isBlank(cell));
  return numbers.length > 0 && numbers.every((cell) => /^\s*[\d\s.,%]+$/.test(String(cell)));
}

function shown(column: Column, cell: Cell, reading: CellReading, options: RowOptions): string | null {
  if (reading.shown !== undefined) return reading.shown;
  if (isBlank(cell)) return null;
  // What a number was restored to says more than what it was.
  const text = String(reading.value ?? cell);
  return column.field.type === 'nationalId' && options.showNationalIds !== true
    ? maskNationalId(text)
    : text.slice(0, 200);
}
