import { readCsv } from './readCsv.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { ReadOptions, Spreadsheet } from './spreadsheet.ts';
import { SpreadsheetError } from './spreadsheetError.ts';

/**
 * Reads a list as offices keep it, .xlsx or .csv, told apart by content and not by name. What is unusual but readable comes
 * as warnings; what cannot be read at all is thrown as SpreadsheetError.
 */
export async function readSpreadsheet(bytes: Uint8Array, options: ReadOptions = {}): Promise<Spreadsheet> {
  if (bytes.length === 0) throw new SpreadsheetError('EMPTY_FILE');
  if (options.signal?.aborted) throw new SpreadsheetError('CANCELLED');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return readWorkbook(bytes, options);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldContainer(bytes);
  // Excel 2 to 4 wrote the sheet bare: a beginning-of-file record of version 0, 2, 4 or 8.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0)
    throw new SpreadsheetError('OLD_XLS_FORMAT');
  return readCsv(bytes, options);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** What an OLE container holds is told by the names of its streams, in UTF-16: a workbook with a password, a letter, a mail, an old workbook. */
function oldContainer(bytes: Uint8Array): SpreadsheetError {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => content.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return new SpreadsheetError('ENCRYPTED_WORKBOOK');
  if (['WordDocument', 'PowerPoint Document', '__substg1.0'].some(holds) && !holds('Workbook'))
    return new SpreadsheetError('NOT_A_SPREADSHEET', { found: 'ole' });
  return new SpreadsheetError('OLD_XLS_FORMAT');
}
