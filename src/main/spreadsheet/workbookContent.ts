/** A day as its ISO text, to be written as a real date. */
export interface DateCell {
  readonly day: string;
}

/** A number with its own format, such as `0.0 %` or `#,##0`; a share of 5.1 % is the value 0.051. */
export interface FormattedNumber {
  readonly number: number;
  readonly format: string;
}

export type WrittenCell = string | number | boolean | null | DateCell | FormattedNumber;

/** Widths are in characters. Without `widths` a column takes what its longest text needs, within reason. */
export interface WrittenSheet {
  readonly name: string;
  /** How many rows at the top are headers: bold, and they stay when one scrolls. Default 1. */
  readonly headerRows?: number;
  /** Columns of figures, from 0: their header and any sign in place of a number stand to the right, as numbers do. */
  readonly numberColumns?: readonly number[];
  readonly widths?: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

export interface WrittenWorkbook {
  readonly title?: string;
  /** The document's language, such as `nb-NO`. */
  readonly language?: string;
  readonly sheets: readonly WrittenSheet[];
}
