import { isBlank } from '../../domain/importing/cell.ts';
import { detectDelimiter } from './csvDelimiter.ts';
import { decodeText } from './csvEncoding.ts';
import { csvRows } from './csvRows.ts';
import { warnOfShape } from './shapeWarnings.ts';
import type { ReadOptions, Spreadsheet } from './spreadsheet.ts';
import { SpreadsheetError } from './spreadsheetError.ts';
import { mayHoldDestroyedText, warnOfTexts } from './textWarnings.ts';
import { WarningList } from './warningList.ts';

const MAX_BYTES = 128 * 1024 * 1024;
const MAX_CELLS = 10_000_000;

/**
 * Reads a text list. Every cell stays the text it is (`0301` keeps its zero); an empty cell is `''`, an empty line `[]`.
 * Rows of separators alone count as empty. Never stumbles over ragged rows or stray quotes: it says them. Throws SpreadsheetError.
 */
export function readCsv(bytes: Uint8Array, options: ReadOptions): Spreadsheet {
  if (bytes.length > MAX_BYTES)
    throw new SpreadsheetError('TOO_LARGE', { reason: 'bytes', found: bytes.length, limit: MAX_BYTES });
  const { text: whole, encoding } = decodeText(bytes);
  if (whole.trim() === '') throw new SpreadsheetError('EMPTY_FILE');
  refuseOtherKinds(whole);
  // Excel's own first line `sep=;` names the separator and is no row.
  const stated = /^("?)sep=(.)\1(?:\r\n|\r|\n)/i.exec(whole);
  const text = stated ? whole.slice(stated[0].length) : whole;
  const delimiter = stated?.[2] ?? detectDelimiter(text);
  const warnings = new WarningList();
  const { rows, unclosedQuotes } = csvRows(text, delimiter ?? ';');
  for (const row of unclosedQuotes) warnings.add('UNCLOSED_QUOTE', row, null);
  let cells = 0;
  for (const [index, row] of rows.entries()) {
    cells += row.length;
    if (row.every(isBlank)) rows[index] = [];
  }
  if (cells > MAX_CELLS) throw new SpreadsheetError('TOO_LARGE', { reason: 'cells', found: cells, limit: MAX_CELLS });
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  if (mayHoldDestroyedText(text)) warnOfTexts(rows, warnings);
  warnOfShape(rows, warnings);
  options.onProgress?.(1);
  const name = (options.fileName ?? '').replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  return { format: 'csv', encoding, delimiter, sheets: [{ name, rows }], warnings: warnings.all() };
}

/** Web pages and other marked-up files are often named .xls or .csv; reading them as text would give nonsense. */
function refuseOtherKinds(text: string): void {
  const start = text.slice(0, 200).trimStart().toLowerCase();
  if (/^(?:<!doctype|<html|<\?xml|<table|<workbook)/.test(start))
    throw new SpreadsheetError('OTHER_SPREADSHEET_FORMAT', { found: 'markup' });
  if (start.startsWith('%pdf-')) throw new SpreadsheetError('NOT_A_SPREADSHEET', { found: 'pdf' });
  if (start.startsWith('{\\rtf')) throw new SpreadsheetError('NOT_A_SPREADSHEET', { found: 'rtf' });
}
