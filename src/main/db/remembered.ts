const revisions = new WeakMap<object, () => number>();
const memories = new WeakMap<object, { revision: number; known: Map<string, unknown> }>();

/** More different questions than anybody asks between two writes. */
const MOST_KNOWN = 100;

/** Tells how often a database has been written to: the number changes with every write and every roll-back. */
export const setRevision = (db: object, revision: () => number): void => void revisions.set(db, revision);

/**
 * What was counted before, or `work`, where anything was written since: the register has one connection, and what it writes
 * is seen by writeCount.ts. `name` says everything the answer depends on beside the tables. Who gets it must not change it.
 */
export async function remembered<T>(db: object, name: string, work: () => Promise<T>): Promise<T> {
  const revision = revisions.get(db);
  if (!revision) return work();
  const known = knownAt(db, revision());
  if (known.has(name)) return known.get(name) as T;
  const before = revision();
  const found = await work();
  if (revision() === before) {
    known.set(name, found);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KNOWN) break;
      known.delete(oldest);
    }
  }
  return found;
}

function knownAt(db: object, revision: number): Map<string, unknown> {
  const memory = memories.get(db);
  if (memory?.revision === revision) return memory.known;
  const known = new Map<string, unknown>();
  memories.set(db, { revision, known });
  return known;
}
