export type ColumnReason =
  | 'HEADER'
  | 'PART_OF_HEADER'
  | 'NEIGHBOUR'
  | 'VALUES'
  | 'CHOSEN'
  | 'FIELD_TAKEN'
  | 'UNKNOWN_HEADER'
  | 'NO_HEADER';

export interface RecognisedColumn {
  /** Index in the rows, from 0. */
  readonly column: number;
  /** The header as the file has it, made unique («Dato», «Dato (2)»); the column's letter where there is none. */
  readonly header: string;
  readonly field: string | null;
  readonly certainty: 'sure' | 'uncertain';
  readonly reason: ColumnReason;
}
