import { applyMapping } from '../../domain/importing/applyMapping.ts';
import type { Rows } from '../../domain/importing/cell.ts';
import type { RowOptions } from '../../domain/importing/fieldReader.ts';
import type { ImportKind } from '../../domain/importing/importKind.ts';
import {
  readComplaintRows,
  readCoordinatorRows,
  readReferralRows,
  readSupervisionRows,
  readTrainingRows,
} from '../../domain/importing/readReferralRows.ts';
import type { ReadRows } from '../../domain/importing/readRows.ts';
import { recogniseHeader, type RecognisedHeader } from '../../domain/importing/recogniseHeader.ts';
import { Refusal } from '../api/refusal.ts';
import type { Sheet, Spreadsheet } from '../spreadsheet/spreadsheet.ts';
import type { RowProblem } from './importProblems.ts';
import type { OpenedFile } from './openedFiles.ts';

/** A correction of one cell; without a value the whole row is left out. Rows count from 1, columns go by header. */
export interface Fix {
  row: number;
  column: string | null;
  value: string | null;
}

/** Which sheet is read, which column means what, and what was put right by hand. */
export interface SourceChoice {
  kind: ImportKind;
  sheet: string;
  /** Header in the file → field; an empty text leaves the column out. */
  mapping: Readonly<Record<string, string>>;
  fixes: readonly Fix[];
}

/** The cells of a list after every choice. */
export interface SourceReading {
  header: RecognisedHeader;
  /** The sheet as it is read, corrections put in. */
  cells: Rows;
  read: ReadRows;
  /** What is wrong with the columns themselves: nothing can be imported before it is put right. */
  errors: RowProblem[];
  warnings: RowProblem[];
  /** Rows with something in them, and those of them that were left out by hand. */
  rows: number;
  leftOut: number;
}

function sheetOf(spreadsheet: Spreadsheet, name: string): Sheet {
  const found = spreadsheet.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Refusal('NOT_FOUND', { what: 'sheet' });
  return found;
}

/** Reads a sheet by the choices; the same choices as last time are answered from memory. */
export function readSource(file: OpenedFile, choice: SourceChoice, options: RowOptions): SourceReading {
  const key = JSON.stringify([choice.sheet, choice.mapping, choice.fixes, options]);
  if (file.lastReading?.key === key) return file.lastReading.reading as SourceReading;
  const reading = readAnew(sheetOf(file.spreadsheet, choice.sheet).rows, choice, options);
  file.lastReading = { key, reading };
  return reading;
}

function readAnew(rows: Rows, { kind, mapping, fixes }: SourceChoice, options: RowOptions): SourceReading {
  const header = applyMapping(recogniseHeader(rows, kind), mapping, kind);
  const { rows: fixed, leftOut } = applyFixes(rows, header, fixes);
  const isMapped = Object.values(mapping).some((field) => field !== '');
  const headerAt = (header.headerRow ?? 0) + 1;
  const problems = header.problems.map(({ code, value }) => ({ row: headerAt, column: value ?? '', code, value }));
  // Without a header, columns go by letter once somebody has said what they mean.
  const isWarning = ({ code }: RowProblem) => code === 'MISSING_HEADER' && isMapped;
  // Where no column is known, every row would say once more that there is nobody in it.
  const isBlind = header.columns.every(({ field }) => field === null);
  const read: ReadRows = isBlind ? { candidates: [], errors: [], warnings: [] } : readers[kind](fixed, header, options);
  const passedOver = new Set(read.warnings.filter(({ code }) => code.endsWith('_SKIPPED')).map(({ row }) => row));
  const filled = fixed.slice(header.firstDataRow).filter((row) => row.some((cell) => cell !== null && cell !== ''));
  return {
    header,
    cells: fixed,
    read,
    errors: problems.filter((problem) => !isWarning(problem)),
    warnings: [...problems.filter(isWarning), ...(isBlind ? [] : unreadColumns(header))],
    rows: filled.length - passedOver.size + leftOut,
    leftOut,
  };
}

/** Columns with a heading that nobody has said to leave out, and that are not read: what stands in them does not come in. */
const unreadColumns = ({ headerRow, columns }: RecognisedHeader): RowProblem[] =>
  columns
    .filter(({ field, reason }) => field === null && (reason === 'FIELD_TAKEN' || reason === 'UNKNOWN_HEADER'))
    .map(({ header, reason }) => ({
      row: (headerRow ?? 0) + 1,
      column: header,
      code: reason === 'FIELD_TAKEN' ? 'FIELD_TAKEN' : 'COLUMN_NOT_READ',
      value: null,
    }));

const readers = {
  referrals: readReferralRows,
  coordinators: readCoordinatorRows,
  training: readTrainingRows,
  supervision: readSupervisionRows,
  complaints: readComplaintRows,
} satisfies Record<ImportKind, unknown>;

function applyFixes(rows: Rows, header: RecognisedHeader, fixes: readonly Fix[]): { rows: Rows; leftOut: number } {
  if (fixes.length === 0) return { rows, leftOut: 0 };
  const fixed = [...rows];
  const columns = new Map(header.columns.map(({ header: name, column }) => [name, column]));
  const out = new Set<number>();
  for (const { row, column, value } of fixes) {
    const before = fixed[row - 1];
    if (before === undefined || row - 1 < header.firstDataRow)
      throw new Refusal('INVALID_INPUT', { fields: ['fixes'] });
    if (column === null || value === null) {
      out.add(row);
      continue;
    }
    const index = columns.get(column);
    if (index === undefined) throw new Refusal('INVALID_INPUT', { fields: ['fixes'] });
    const cells = [...before];
    while (cells.length <= index) cells.push(null);
    cells[index] = value === '' ? null : value;
    fixed[row - 1] = cells;
  }
  for (const row of out) fixed[row - 1] = [];
  return { rows: fixed, leftOut: out.size };
}
