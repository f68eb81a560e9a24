import { readDataKeyState } from '../account/dataKeyRepo.ts';
import { Refusal } from '../api/refusal.ts';
import type { ReadDb } from '../db/database.ts';
import { auditLinesAfter, lastAuditLine } from '../security/auditRepo.ts';
import type { Unlocked } from '../security/unlocked.ts';
import { readGeneration, readIdentity } from './identityRepo.ts';

/** Why a register is not the newest one its key file knows of. An administrator may accept each of them. */
export type OlderCode = 'OLDER_COPY' | 'CHANGES_MISSING' | 'KEY_FILE_OLDER';

/**
 * Compares the database with its key file. SQLite opens an older copy, another register's file or a file whose log was
 * lost without a word; here they are told apart. Gives null when the two belong together. Throws WRONG_REGISTER.
 */
export async function standingOf(db: ReadDb, unlocked: Unlocked, hadLog: boolean): Promise<OlderCode | null> {
  const { registerId, epoch, anchors } = unlocked;
  if ((await readIdentity(db)) !== registerId) throw new Refusal('WRONG_REGISTER');
  // Another data key would not have opened it: somebody who had both has put one epoch's content under the other's key.
  if ((await readDataKeyState(db)).epoch !== epoch) throw new Refusal('WRONG_REGISTER');
  if (!(await holdsLine(db, anchors.auditHead))) return 'OLDER_COPY';
  const closed = await readGeneration(db);
  if (closed === null || closed === anchors.generation) return null;
  if (closed > anchors.generation) return 'KEY_FILE_OLDER';
  // The last session was not closed in order, so its log must have been there: its newest changes are nowhere else.
  return hadLog ? null : 'CHANGES_MISSING';
}

/** Whether the audit still has the line the key file remembers: a copy that went its own way has another hash there. */
async function holdsLine(db: ReadDb, remembered: { seq: number; hash: string }): Promise<boolean> {
  if (remembered.seq === 0) return true;
  const head = await lastAuditLine(db);
  if ((head?.seq ?? 0) < remembered.seq) return false;
  const [line] = await auditLinesAfter(db, remembered.seq - 1, 1);
  return line?.hash === remembered.hash;
}
