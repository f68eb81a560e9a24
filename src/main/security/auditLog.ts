import { createHash } from 'node:crypto';

import type { Db } from '../db/database.ts';
import { appendAuditLine, lastAuditLine, type AuditLine } from './auditRepo.ts';

/** What is written of one act. `detail` holds names of fields and counts, never personal data in clear. */
export interface AuditEntry {
  action: AuditLine['action'];
  entity: string;
  entityId?: string | null;
  personId?: string | null;
  ground?: string | null;
  detail?: Record<string, unknown> | null;
}

/** Who acts, by which route, and when: the same for every line of a request. */
export interface AuditActor {
  accountId: string | null;
  route: string;
  at: string;
}

/** Writes a line of whoever is at work, inside the caller's transaction. */
export type LineWriter = (db: Db, entry: AuditEntry) => Promise<void>;

/** Where the chain begins. */
export const genesisHash = '0'.repeat(64);

/**
 * The hash of a line: SHA-256 over the one before and the line's own fields in a fixed order (hex).
 * A line that is changed, removed or moved breaks every hash after it.
 */
export function auditHash(line: Omit<AuditLine, 'hash' | 'clearedBy'>): string {
  const fields = [
    line.prevHash,
    line.seq,
    line.at,
    line.accountId,
    line.route,
    line.action,
    line.entity,
    line.entityId,
    line.personId,
    line.ground,
    line.detail,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/** Half a letter (a lone surrogate) has no UTF-8: the file would hold another text than the one that was hashed. */
const asStored = (text: string | null | undefined): string | null => text?.toWellFormed() ?? null;

/** Appends one line to the chain, inside the caller's transaction. Who sees and does what: FOR-2019-03-01-168 § 14. */
export async function writeAudit(db: Db, actor: AuditActor, entry: AuditEntry): Promise<void> {
  const last = await lastAuditLine(db);
  const line = {
    seq: (last?.seq ?? 0) + 1,
    at: actor.at,
    accountId: actor.accountId,
    route: actor.route,
    action: entry.action,
    entity: entry.entity,
    entityId: asStored(entry.entityId),
    personId: asStored(entry.personId),
    ground: asStored(entry.ground),
    detail: entry.detail ?? null,
    prevHash: last?.hash ?? genesisHash,
  };
  await appendAuditLine(db, { ...line, hash: auditHash(line) });
}
