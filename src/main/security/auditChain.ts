import type { ReadDb } from '../db/database.ts';
import { carriedDigest, clearedDigest } from './auditClearing.ts';
import { auditHash, genesisHash } from './auditLog.ts';
import { auditLinesAfter, type AuditLine } from './auditRepo.ts';

export interface ChainCheck {
  ok: boolean;
  lines: number;
  /** The first line that does not fit, or null. */
  brokenAt: number | null;
  head: { seq: number; hash: string };
}

/** Lines whose text was deleted with a person, by the number of the line that says so and must vouch for them. */
type Cleared = Map<number, AuditLine[]>;

/** Walks the whole audit chain and finds the first line that was changed, removed or moved. */
export async function checkAuditChain(db: ReadDb): Promise<ChainCheck> {
  let head = { seq: 0, hash: genesisHash };
  const cleared: Cleared = new Map();
  for (;;) {
    const lines = await auditLinesAfter(db, head.seq, 2000);
    if (lines.length === 0) {
      // Somebody cleared lines, and no deletion says so.
      const unvouched = [...cleared.values()].flat().map(({ seq }) => seq);
      const brokenAt = unvouched.length === 0 ? null : Math.min(...unvouched);
      return { ok: brokenAt === null, lines: head.seq, brokenAt, head };
    }
    for (const line of lines) {
      if (line.seq !== head.seq + 1 || line.prevHash !== head.hash || !fits(line, cleared)) {
        return { ok: false, lines: head.seq, brokenAt: head.seq + 1, head };
      }
      head = { seq: line.seq, hash: line.hash };
    }
  }
}

function fits(line: AuditLine, cleared: Cleared): boolean {
  if (line.clearedBy !== null) {
    cleared.set(line.clearedBy, [...(cleared.get(line.clearedBy) ?? []), line]);
    return line.clearedBy > line.seq;
  }
  if (auditHash(line) !== line.hash) return false;
  const vouchedFor = cleared.get(line.seq);
  if (!vouchedFor) return true;
  cleared.delete(line.seq);
  return carriedDigest(line) === clearedDigest(vouchedFor);
}
