import { readSharedStrings } from './sharedStrings.ts';
import { SheetRows } from './sheetRows.ts';
import type { ReadOptions, Sheet, Spreadsheet } from './spreadsheet.ts';
import { SpreadsheetError } from './spreadsheetError.ts';
import { mayHoldDestroyedText, warnOfTexts } from './textWarnings.ts';
import { WarningList } from './warningList.ts';
import { findParts, readDateStyles } from './workbookParts.ts';
import { warnOfShape } from './shapeWarnings.ts';
import { openZip, readEntry } from './zipArchive.ts';
import { readXml } from './xmlEvents.ts';

/** Reads an .xlsx or .xlsm workbook sheet by sheet, in a stream. Formulas give the value that was saved with them. Throws SpreadsheetError. */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<Spreadsheet> {
  const archive = openZip(bytes);
  if (archive.entries.has('mimetype') && archive.entries.has('content.xml'))
    throw new SpreadsheetError('OTHER_SPREADSHEET_FORMAT', { found: 'ods' });
  const parts = await findParts(archive);
  const warnings = new WarningList();
  const strings = await readSharedStrings(archive, parts.sharedStrings);
  const suspect = strings.some(mayHoldDestroyedText);
  const dateStyles = await readDateStyles(archive, parts.styles);
  const total = parts.sheets.reduce((sum, sheet) => sum + (sheet.entry?.size ?? 0), 1);
  let done = 0;
  const sheets: Sheet[] = [];
  for (const { name, hidden, entry } of parts.sheets) {
    if (hidden) warnings.add('HIDDEN_SHEET', null, null, name);
    if (!entry) continue;
    const rows = new SheetRows({ name, strings, dateStyles, from1904: parts.from1904, warnings });
    await readXml(entry.name, watched(readEntry(archive, entry)), rows);
    const sheet = { name, rows: rows.finish() };
    if (suspect || rows.hasInlineText) warnOfTexts(sheet.rows, warnings, name);
    warnOfShape(sheet.rows, warnings, name);
    sheets.push(sheet);
  }
  return { format: 'xlsx', encoding: null, delimiter: null, sheets, warnings: warnings.all() };

  async function* watched(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      if (options.signal?.aborted) throw new SpreadsheetError('CANCELLED');
      yield chunk;
      done += chunk.length;
      options.onProgress?.(Math.min(1, done / total));
    }
  }
}
