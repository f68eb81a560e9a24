export interface ColumnHeader {
  readonly column: number;
  /** Unique text to name the column by. */
  readonly name: string;
  /** The text to recognise; null where the cell is empty. */
  readonly text: string | null;
  /** The same with the group it stands under, «Koordinator Fra»; null where there is none. */
  readonly withGroup: string | null;
}
