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
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new SpreadsheetError(holdsEncryptedPackage(bytes) ? 'ENCRYPTED_WORKBOOK' : 'OLD_XLS_FORMAT');
  return readCsv(bytes, options);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A workbook with a password is an old-style container with a stream of this name, in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
