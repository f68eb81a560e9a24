import type { ReadDb } from './database.ts';
import { withQuickRows } from './quickRows.ts';

const statements = new WeakMap<object, Map<string, unknown>>();

/**
 * A prepared statement, built once per open database. An unprepared drizzle query costs tens of times the statement
 * itself, so every hot path goes through here; `name` is the statement's own, unique in the code.
 */
export function prepared<S>(db: ReadDb, name: string, build: (db: ReadDb) => S): S {
  const own = statements.get(db) ?? new Map<string, unknown>();
  statements.set(db, own);
  if (!own.has(name)) own.set(name, withQuickRows(build(db)));
  return own.get(name) as S;
}
