import { codeOfSystemError } from '../api/reply.ts';
import type { Database } from '../db/database.ts';
import { DatabaseError } from '../db/databaseError.ts';
import { lastAuditLine } from '../security/auditRepo.ts';
import type { Unlocked } from '../security/unlocked.ts';
import { updateAnchors } from '../security/vault.ts';
import { readGeneration, writeGeneration } from './identityRepo.ts';

/**
 * Sessions are counted in two places: begun in the key file, closed in the database. Where they differ at the next
 * opening, the log must lie beside the database; a copy without it, or an older one, is found out (standing.ts).
 */

/** Notes in the database that the session before is whole. From here on the log may be emptied and deleted. */
export async function settleSession(database: Database, { anchors }: Unlocked): Promise<number> {
  return database.inTransaction(async (db) => {
    const noted = await readGeneration(db);
    const closed = Math.max(anchors.generation, noted ?? 0);
    // Nothing to write, and no fsync, after a session that was closed in order.
    if (noted !== closed) await writeGeneration(db, closed);
    return closed;
  });
}

/** Notes in the key file that a session begins, and how far the audit has come. Gives the session's number. */
export async function beginSession(keyFile: string, database: Database, dek: Buffer, closed: number): Promise<number> {
  const head = await lastAuditLine(database.db);
  const generation = closed + 1;
  await updateAnchors({ path: keyFile, dek, generation, auditHead: head ?? { seq: 0, hash: '' }, counts: {} });
  return generation;
}

/**
 * Closes in order. What was saved is safe before this begins, so a disk that is full or gone is no error here: the
 * session then counts as not closed, and its log stays beside the file until the next opening.
 */
export async function endSession(keyFile: string, database: Database, dek: Buffer, generation: number): Promise<void> {
  try {
    const head = await noteEnd(database, generation).finally(() => {
      // After the note: whoever is out of patience and ends the process here has a session that was closed in order.
      database.learnIndexes();
      database.close();
    });
    await updateAnchors({ path: keyFile, dek, generation, auditHead: head ?? { seq: 0, hash: '' }, counts: {} });
  } catch (error) {
    if (!(error instanceof DatabaseError) && codeOfSystemError(error) === null) throw error;
  } finally {
    dek.fill(0);
  }
}

async function noteEnd(database: Database, generation: number): ReturnType<typeof lastAuditLine> {
  const note = () =>
    database.inTransaction(async (db) => {
      await writeGeneration(db, generation);
      return lastAuditLine(db);
    });
  return note().catch(() => {
    // On a full disk: emptying the log into the file frees the room for one note more.
    database.emptyLog();
    return note();
  });
}
