import type { ReadDb } from '../db/database.ts';
import { auditHash, genesisHash } from './auditLog.ts';
import { auditLinesAfter } from './auditRepo.ts';

export interface ChainCheck {
  ok: boolean;
  lines: number;
  /** The first line that does not fit, or null. */
  brokenAt: number | null;
  head: { seq: number; hash: string };
}

/** Walks the whole audit chain and finds the first line that was changed, removed or moved. */
export async function checkAuditChain(db: ReadDb): Promise<ChainCheck> {
  let head = { seq: 0, hash: genesisHash };
  for (;;) {
    const lines = await auditLinesAfter(db, head.seq, 2000);
    if (lines.length === 0) return { ok: true, lines: head.seq, brokenAt: null, head };
    for (const { hash, ...line } of lines) {
      if (line.seq !== head.seq + 1 || line.prevHash !== head.hash || auditHash(line) !== hash) {
        return { ok: false, lines: head.seq, brokenAt: head.seq + 1, head };
      }
      head = { seq: line.seq, hash };
    }
  }
}
