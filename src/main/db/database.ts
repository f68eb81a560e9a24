import Driver from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

import { migrationState, runMigrations, type MigrationState } from './bringUpToDate.ts';
import { faultPoint } from '../faults/faultPoint.ts';
import { asDamage, asDatabaseError, DatabaseError } from './databaseError.ts';
import { backToLog, passOverLog, usualCacheKiB } from './greatWork.ts';
import { learnIndexes } from './indexStatistics.ts';
import { setRevision } from './remembered.ts';
import * as schema from './schema/index.ts';
import { keepStatements } from './statementCache.ts';
import { watchWrites } from './writeCount.ts';

/** The register's database as handlers and repositories see it: drizzle's query builder. */
export type Db = BetterSQLite3Database<typeof schema>;
/** The driver's own statement: a row for each run, values by place. For `bulkInsert`, where nothing between may cost. */
export function rawStatement(db: Db, text: string): { run(values: readonly unknown[]): unknown } {
  return (db as unknown as { $client: Driver.Database }).$client.prepare(text);
}

/** A database that cannot write: what a query's handler gets. */
export type ReadDb = Pick<Db, 'select' | 'selectDistinct' | 'with' | '$with' | '$count'>;

export interface Database {
  db: Db;
  /** How the file stood to today's migrations when it was opened. */
  found: MigrationState;
  /** Migrates a file that was asked to wait. Throws as `openDatabase`. */
  bringUpToDate(): void;
  /**
   * Runs one piece of work at a time, each in a transaction of its own; a throw rolls everything back. `great` work writes
   * so much that the way over the log would cost more than the work.
   */
  inTransaction<T>(work: (db: Db) => Promise<T>, size?: 'usual' | 'great'): Promise<T>;
  /** Runs a piece of work that only reads, also where the disk takes nothing more. Whatever it tries to write is refused. */
  inReading<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** A full check by SQLite: every page's HMAC, every index. Empty when all is well; never throws for damage. */
  integrityCheck(): string[];
  /** Writes an encrypted, defragmented copy with the same key, between two pieces of work; `besideCopy` at that very moment. Not yet fsynced. */
  copyTo(path: string, besideCopy?: () => Promise<void>): Promise<void>;
  /** Moves everything from the log into the file and empties the log, which also frees space on a full disk. */
  emptyLog(): void;
  /** Has SQLite look at how the rows of tables that have grown lie. Never throws; to be called when nobody waits. */
  learnIndexes(): void;
  close(): void;
}

/**
 * Opens or creates an encrypted register, in the one order that is safe, and reads every setting back.
 * An older file is migrated, or left as it is until `bringUpToDate` where it is asked to wait.
 * `key` is the raw 256-bit data key; the caller keeps it, this function wipes only its own copy.
 * @throws DatabaseError with a code that has a text in the office's language
 */
export function openDatabase(
  path: string,
  key: Uint8Array,
  migrationsFolder: string,
  whenOlder: 'migrate' | 'wait' = 'migrate',
): Database {
  const client = openClient(path, key);
  try {
    const db = drizzle(client, { schema, casing: 'snake_case' });
    const found = migrationState(client, migrationsFolder);
    if (found.state === 'newer') throw new DatabaseError('NEWER_FILE');
    if (found.state === 'other') throw new DatabaseError('OTHER_EDITION');
    const bringUpToDate = () => runMigrations(client, () => migrate(db, { migrationsFolder }));
    const waits = found.state === 'older' && whenOlder === 'wait';
    if (found.state !== 'current' && !waits) bringUpToDate();
    let writes = 0;
    const written = () => void (writes += 1);
    watchWrites(client, written);
    keepStatements(client);
    setRevision(db, () => writes);
    return {
      ...operations(client, db, path, written),
      db,
      found,
      bringUpToDate: () => {
        try {
          if (waits) bringUpToDate();
        } catch (error) {
          throw asDatabaseError(error);
        }
      },
    };
  } catch (error) {
    client.close();
    throw asDatabaseError(error);
  }
}

/** Whether another process has the file open: it holds the lock whatever the key is. Changes nothing. */
export function isHeldOpen(path: string): boolean {
  try {
    openClient(path, new Uint8Array(32)).close();
    return false;
  } catch (error) {
    return error instanceof DatabaseError && error.code === 'OPEN_ELSEWHERE';
  }
}

/**
 * Encrypts every page of a file that nobody has open anew, under another key. For a copy that can be thrown away: it is not
 * whole if this is cut short, and not forced to the disk. Throws DatabaseError.
 */
export function encryptCopyAnew(path: string, key: Uint8Array, next: Uint8Array): void {
  let client: Driver.Database | null = null;
  const raw = rawKey(next);
  try {
    client = keyedClient(path, key);
    client.pragma('temp_store=MEMORY');
    client.pragma('synchronous=OFF');
    // No log: its pages would be under the key before.
    set(client, 'journal_mode', 'DELETE', 'delete');
    client.rekey(raw);
  } catch (error) {
    throw asDatabaseError(error);
  } finally {
    raw.fill(0);
    client?.close();
  }
}

/** SQLCipher 4's scheme, which other tools can open too; an unauthenticated one is never used. */
function keyedClient(path: string, key: Uint8Array): Driver.Database {
  const client = new Driver(path, { timeout: 500 });
  try {
    client.pragma(`cipher='sqlcipher'`);
    client.pragma('legacy=4');
    // Raw key: x'…' as bytes, so that no text with the key is left in memory.
    const raw = rawKey(key);
    client.key(raw);
    raw.fill(0);
    client.prepare('SELECT count(*) FROM sqlite_master').get();
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

function openClient(path: string, key: Uint8Array): Driver.Database {
  let client: Driver.Database | null = null;
  try {
    client = keyedClient(path, key);
    set(client, 'locking_mode', 'EXCLUSIVE', 'exclusive');
    set(client, 'journal_mode', 'WAL', 'wal');
    set(client, 'synchronous', 'FULL', 2);
    // The default writes patient text in clear to the temp folder when it sorts.
    set(client, 'temp_store', 'MEMORY', 2);
    set(client, 'foreign_keys', 'ON', 1);
    set(client, 'secure_delete', 'ON', 1);
    set(client, 'trusted_schema', 'OFF', 0);
    set(client, 'cell_size_check', 'ON', 1);
    set(client, 'cache_size', usualCacheKiB, usualCacheKiB);
    // Takes the exclusive lock now, so that a second process is told at once.
    client.exec('BEGIN IMMEDIATE; COMMIT');
    return client;
  } catch (error) {
    client?.close();
    throw asDatabaseError(error);
  }
}

/** SQLCipher takes a raw key as the text x'64 hex digits'. */
function rawKey(key: Uint8Array): Buffer {
  const text = Buffer.alloc(67);
  text.write("x'", 0, 'latin1');
  const digits = '0123456789abcdef';
  key.forEach((byte, i) => {
    text[2 + 2 * i] = digits.charCodeAt(byte >> 4);
    text[3 + 2 * i] = digits.charCodeAt(byte & 15);
  });
  text.write("'", 66, 'latin1');
  return text;
}

function set(client: Driver.Database, pragma: string, value: string | number, expected: string | number): void {
  client.pragma(`${pragma}=${value}`);
  const actual = client.pragma(pragma, { simple: true });
  if (actual !== expected) throw new Error(`pragma ${pragma} is ${String(actual)}`);
}

type Operations = Omit<Database, 'db' | 'found' | 'bringUpToDate'>;

function operations(client: Driver.Database, db: Db, registerPath: string, written: () => void): Operations {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    inTransaction(work, size = 'usual') {
      const run = queue.then(async () => {
        try {
          if (size === 'great') passOverLog(client, registerPath);
          client.exec('BEGIN IMMEDIATE');
          faultPoint('transaction.begun');
          const result = await work(db);
          faultPoint('transaction.worked');
          client.exec('COMMIT');
          faultPoint('transaction.committed');
          return result;
        } catch (error) {
          if (client.inTransaction) client.exec('ROLLBACK');
          written();
          throw asDamage(error);
        } finally {
          if (size === 'great') {
            backToLog(client, registerPath);
            learnIndexes(client, 'every table');
          }
        }
      });
      queue = run.catch(() => undefined);
      return run;
    },
    inReading(work) {
      const run = queue.then(async () => {
        client.pragma('query_only=ON');
        try {
          client.exec('BEGIN');
          return await work(db);
        } catch (error) {
          throw asDamage(error);
        } finally {
          if (client.inTransaction) client.exec('ROLLBACK');
          client.pragma('query_only=OFF');
        }
      });
      queue = run.catch(() => undefined);
      return run;
    },
    integrityCheck: () => faultsOf(client),
    copyTo(path, besideCopy) {
      // In the queue: VACUUM cannot run while a handler waits in the middle of its transaction.
      const run = queue.then(async () => {
        try {
          client.prepare('VACUUM INTO ?').run(path);
          await besideCopy?.();
        } catch (error) {
          throw asDamage(error);
        }
      });
      queue = run.catch(() => undefined);
      return run;
    },
    emptyLog() {
      try {
        client.pragma('wal_checkpoint(TRUNCATE)');
      } catch (error) {
        throw asDamage(error);
      }
    },
    learnIndexes: () => learnIndexes(client, 'what has grown'),
    close: () => client.close(),
  };
}

/** A page whose HMAC is wrong makes SQLite throw in the middle of its check; that is a finding, not a failure of ours. */
function faultsOf(client: Driver.Database): string[] {
  try {
    return (client.pragma('integrity_check') as Record<string, string>[])
      .map((row) => Object.values(row)[0] ?? '')
      .filter((line) => line !== 'ok');
  } catch (error) {
    const known = asDamage(error);
    if (known instanceof DatabaseError) return [known.code];
    throw error;
  }
}
