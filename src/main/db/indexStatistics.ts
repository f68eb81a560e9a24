/** What of the driver is needed for it. */
interface Connection {
  pragma(text: string): unknown;
}

/**
 * So many rows are looked at in each index. With a limit SQLite keeps numbers alone; without one it would keep samples of the
 * rows themselves (sqlite_stat4): names and birth numbers that outlive their deletion.
 */
const ROWS_LOOKED_AT = 400;

/**
 * Lets SQLite look at how the rows lie, so that it takes the right index for each question: in every table after something
 * great was written, else in those that have become ten times what they were, which mostly are none. Changes no row; what
 * cannot be looked at, on a full disk for one, is left for the next time.
 */
export function learnIndexes(connection: Connection, scope: 'every table' | 'what has grown'): void {
  try {
    connection.pragma(`analysis_limit=${ROWS_LOOKED_AT}`);
    connection.pragma(scope === 'every table' ? 'optimize=0x10002' : 'optimize');
  } catch {
    // The choice of an index is then as it was.
  }
}
