import { readFile } from 'node:fs/promises';

import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { readSpreadsheet } from '../spreadsheet/readSpreadsheet.ts';
import type { Sheet, Spreadsheet } from '../spreadsheet/spreadsheet.ts';
import { SpreadsheetError } from '../spreadsheet/spreadsheetError.ts';

/** Reads a list the person picked. Refuses what cannot be read, with the reason. */
export async function readPickedList(ctx: QueryContext, path: string): Promise<Spreadsheet> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    throw new Refusal('FILE_NOT_READABLE');
  }
  try {
    return await readSpreadsheet(bytes, {
      onProgress: (share) => ctx.job.progress(Math.round(share * 100), 100, 'read'),
    });
  } catch (error) {
    if (error instanceof SpreadsheetError) throw new Refusal(error.code, error.details);
    throw error;
  }
}

/** The sheet that holds the list. */
export function fullestSheet({ sheets }: Spreadsheet): Sheet {
  const [first, ...others] = sheets;
  if (!first) throw new Refusal('EMPTY_FILE');
  // A workbook often begins with a page of explanation: more rows than the first must be many more.
  return others.reduce((best, sheet) => (sheet.rows.length > best.rows.length * 2 + 5 ? sheet : best), first);
}
