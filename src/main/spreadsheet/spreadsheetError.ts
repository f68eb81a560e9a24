/** Why a file cannot be read as a list. The text for people is looked up by code. */
const spreadsheetErrorCodes = [
  'EMPTY_FILE',
  'NOT_A_SPREADSHEET',
  'TOO_LARGE',
  'ENCRYPTED_WORKBOOK',
  'OLD_XLS_FORMAT',
  'OTHER_SPREADSHEET_FORMAT',
  'DAMAGED_FILE',
  'CANCELLED',
] as const;
export type SpreadsheetErrorCode = (typeof spreadsheetErrorCodes)[number];

/** A file that is refused whole. `details` holds no content of the file, only what kind of fault and in which part. */
export class SpreadsheetError extends Error {
  readonly code: SpreadsheetErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: SpreadsheetErrorCode, details: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'SpreadsheetError';
    this.code = code;
    this.details = details;
  }
}
