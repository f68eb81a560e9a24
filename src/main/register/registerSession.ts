import type { Database } from '../db/database.ts';
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
    const closed = Math.max(anchors.generation, (await readGeneration(db)) ?? 0);
    await writeGeneration(db, closed);
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
 * Closes in order. The log is emptied first: that frees the space for the last note when the disk is full. A step
 * that fails leaves the log where it is, and with it everything that was saved.
 */
export async function endSession(keyFile: string, database: Database, dek: Buffer, generation: number): Promise<void> {
  try {
    let head: Awaited<ReturnType<typeof lastAuditLine>>;
    try {
      head = await lastAuditLine(database.db);
      database.emptyLog();
      await database.inTransaction((db) => writeGeneration(db, generation));
    } finally {
      database.close();
    }
    await updateAnchors({ path: keyFile, dek, generation, auditHead: head ?? { seq: 0, hash: '' }, counts: {} });
  } finally {
    dek.fill(0);
  }
}
