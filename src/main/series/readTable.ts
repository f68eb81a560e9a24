import { readFile } from 'node:fs/promises';

import type { Rows } from '../../domain/importing/cell.ts';
import { type ReadSeries, readSeriesTable } from '../../domain/series/readSeriesTable.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { csvRows } from '../spreadsheet/csvRows.ts';
import { readSpreadsheet } from '../spreadsheet/readSpreadsheet.ts';
import { SpreadsheetError } from '../spreadsheet/spreadsheetError.ts';

/**
 * A series from a picked file (the first sheet that holds one) or from text between tabs, as spreadsheets copy it. Refuses with NO_PERIODS
 * where no table by period is found, and with what is wrong with the file.
 */
export async function readTable(
  { files }: Pick<QueryContext, 'files'>,
  from: { fileToken: string } | { text: string },
): Promise<ReadSeries> {
  const sheets = 'text' in from ? [csvRows(from.text, '\t').rows] : await sheetsOf(files[from.fileToken]);
  for (const rows of sheets) {
    const read = readSeriesTable(rows);
    if (read) return read;
  }
  throw new Refusal('NO_PERIODS');
}

async function sheetsOf(path: string | undefined): Promise<Rows[]> {
  if (path === undefined) throw new Refusal('FILE_NOT_READABLE');
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    throw new Refusal('FILE_NOT_READABLE');
  }
  try {
    return (await readSpreadsheet(bytes)).sheets.map(({ rows }) => rows);
  } catch (error) {
    if (error instanceof SpreadsheetError) throw new Refusal(error.code, error.details);
    throw error;
  }
}
