import type { Database } from '../db/database.ts';
import { checkAuditChain } from '../security/auditChain.ts';
import { tableCounts } from './tableCountsRepo.ts';

export interface Verification {
  /** «ok», or what SQLite found. */
  integrity: 'ok' | string[];
  /** `brokenAt`: the first line that was changed, removed or moved. */
  auditChain: { ok: boolean; lines: number; brokenAt: number | null };
  auditHead: { seq: number; hash: string };
  /** Rows by table. */
  counts: Record<string, number>;
}

/** Reads every page, every index and the whole audit chain of an open register or a copy. Changes nothing. */
export async function verifyDatabase(database: Database): Promise<Verification> {
  const faults = database.integrityCheck();
  // Counting a file with damaged pages would only throw in the middle.
  if (faults.length > 0) {
    const unknown = { ok: false, lines: 0, brokenAt: null };
    return { integrity: faults, auditChain: unknown, auditHead: { seq: 0, hash: '' }, counts: {} };
  }
  const { ok, lines, brokenAt, head } = await checkAuditChain(database.db);
  const counts = await tableCounts(database.db);
  return { integrity: 'ok', auditChain: { ok, lines, brokenAt }, auditHead: head, counts };
}

/** As verifyDatabase, for the register somebody has unlocked, after the work that is going on. */
export async function verifyRegister({ database }: { database: Database }): Promise<Verification> {
  return database.inTransaction(() => verifyDatabase(database));
}
