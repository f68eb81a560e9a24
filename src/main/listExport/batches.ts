import { batchSize } from './listTable.ts';

/** Reads the rows of many keys a batch at a time, in their order. */
export async function* inBatches<Key, Row>(
  keys: readonly Key[],
  read: (batch: readonly Key[]) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let start = 0; start < keys.length; start += batchSize) yield read(keys.slice(start, start + batchSize));
}

/** The rows with these ids, in the order of the ids; whoever is gone meanwhile is left out. */
export function inOrder<Row extends { id: string }>(rows: readonly Row[], ids: readonly string[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}
