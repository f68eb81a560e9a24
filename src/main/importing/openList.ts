import type { z } from 'zod';

import type { importingRoutes } from '../../contract/importing.ts';
import { applyMapping } from '../../domain/importing/applyMapping.ts';
import { isBlank, type Cell } from '../../domain/importing/cell.ts';
import { comparable } from '../../domain/importing/headerText.ts';
import type { ImportKind } from '../../domain/importing/importKind.ts';
import { recogniseHeader, type RecognisedHeader } from '../../domain/importing/recogniseHeader.ts';
import type { RecognisedColumn } from '../../domain/importing/recognisedColumn.ts';
import { checkNationalId, maskNationalId } from '../../domain/person/nationalId.ts';
import type { QueryContext } from '../api/context.ts';
import type { Sheet, SpreadsheetWarning } from '../spreadsheet/spreadsheet.ts';
import { rememberedMapping } from './importBatchRepo.ts';
import type { RowProblem } from './importProblems.ts';
import { keepFile } from './openedFiles.ts';
import { fullestSheet, readPickedList } from './readPickedList.ts';

type Opened = z.input<(typeof importingRoutes)['open']['output']>;

/** Reads the picked file and says what its columns seem to mean. The fullest sheet is taken first. */
export async function openList(ctx: QueryContext, kind: ImportKind, path: string): Promise<Opened> {
  const spreadsheet = await readPickedList(ctx, path);
  const sheet = fullestSheet(spreadsheet);
  const recognised = recogniseHeader(sheet.rows, kind);
  const chosen = await rememberedMapping(ctx.db, kind, headerKeyOf(recognised));
  const header = chosen ? applyMapping(recognised, chosen, kind) : recognised;
  const token = keepFile({ kind, spreadsheet, lastReading: null });
  return {
    token,
    format: spreadsheet.format,
    encoding: spreadsheet.encoding,
    delimiter: spreadsheet.delimiter,
    sheets: spreadsheet.sheets.map(({ name }) => name),
    sheet: sheet.name,
    rows: sheet.rows.slice(header.firstDataRow).filter((row) => row.some((cell) => !isBlank(cell))).length,
    headerRow: header.headerRow === null ? null : header.headerRow + 1,
    columns: header.columns.map((column, index) => ({
      index: column.column,
      header: column.header,
      field: column.field,
      certainty: certaintyOf(column, recognised.columns[index]),
      reason: column.reason,
      examples: examplesOf(sheet, header, column),
    })),
    warnings: [
      ...header.problems.map(({ code, value }) => ({
        row: (header.headerRow ?? 0) + 1,
        column: value ?? '',
        code,
        value,
      })),
      ...spreadsheet.warnings
        .filter((warning) => warning.sheet === undefined || warning.sheet === sheet.name)
        .map((warning) => asProblem(warning, header)),
    ],
  };
}

/** What a mapping is remembered by: the names of the columns, in any order. */
export const headerKeyOf = ({ columns }: Pick<RecognisedHeader, 'columns'>): string =>
  columns
    .map(({ header }) => comparable(header))
    .toSorted()
    .join('|');

function certaintyOf(column: RecognisedColumn, guessed: RecognisedColumn | undefined) {
  if (column.reason === 'CHOSEN' && column.field !== guessed?.field) return 'remembered';
  if (column.reason === 'CHOSEN') return guessed?.certainty ?? 'sure';
  return column.field === null ? 'none' : column.certainty;
}

function examplesOf(sheet: Sheet, header: RecognisedHeader, { column, field }: RecognisedColumn): string[] {
  const found = new Set<string>();
  for (const row of sheet.rows.slice(header.firstDataRow, header.firstDataRow + 200)) {
    const cell = row[column];
    if (!isBlank(cell)) found.add(exampleOf(cell ?? null, field === 'nationalId'));
    if (found.size === 3) break;
  }
  return [...found];
}

/** Identity numbers are masked: the examples are on screen before anybody has asked to see anything. */
function exampleOf(cell: Cell, isNumberColumn: boolean): string {
  const text = String(cell);
  // A spreadsheet takes the zero in front away, and the rest is a person's number still.
  const whole = /^\d{10}$/.test(text) ? `0${text}` : text;
  const check = checkNationalId(whole);
  const isNumber = isNumberColumn || (whole === text ? check.problem !== 'notElevenDigits' : check.valid);
  return isNumber ? maskNationalId(whole) : text.slice(0, 60);
}

function asProblem({ code, row, column }: SpreadsheetWarning, header: RecognisedHeader): RowProblem {
  const name =
    column === null ? '' : (header.columns.find((one) => one.column === column - 1)?.header ?? String(column));
  return { row: row ?? 0, column: name, code, value: null };
}
