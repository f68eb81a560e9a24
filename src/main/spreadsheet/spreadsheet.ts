import type { Cell } from '../../domain/importing/cell.ts';

export type SpreadsheetFormat = 'xlsx' | 'csv';

export type SpreadsheetWarningCode =
  | 'FORMULA'
  | 'FORMULA_WITHOUT_VALUE'
  | 'ERROR_VALUE'
  | 'MERGED_CELLS'
  | 'HIDDEN_SHEET'
  | 'HIDDEN_ROWS'
  | 'HIDDEN_COLUMNS'
  | 'REPLACEMENT_CHARACTER'
  | 'MOJIBAKE'
  | 'QUESTION_MARK_IN_TEXT'
  | 'CONTROL_CHARACTER'
  | 'RAGGED_ROW'
  | 'TITLE_ROW'
  | 'MISSING_HEADER'
  | 'UNCLOSED_QUOTE'
  | 'WARNINGS_OMITTED';

/** Something that was read, but that the reader should know of. Row and column count from 1; null where it concerns the whole sheet. */
export interface SpreadsheetWarning {
  readonly code: SpreadsheetWarningCode;
  readonly row: number | null;
  readonly column: number | null;
  readonly sheet?: string;
}

/** Rows keep their place in the file (row number = index + 1); rows with content are padded to the sheet's width with null. */
export interface Sheet {
  readonly name: string;
  readonly rows: Cell[][];
}

/** A list as read. `encoding` and `delimiter` are null for a workbook; `delimiter` is null for a CSV of one column. */
export interface Spreadsheet {
  readonly format: SpreadsheetFormat;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheets: readonly Sheet[];
  readonly warnings: readonly SpreadsheetWarning[];
}

export interface ReadOptions {
  readonly fileName?: string;
  readonly signal?: AbortSignal;
  /** Called now and then with the share read so far, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}
