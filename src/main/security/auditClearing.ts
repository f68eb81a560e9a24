import { createHash } from 'node:crypto';

import type { AuditLine } from './auditRepo.ts';

/**
 * When a person is deleted, the free text of the lines about them goes too, and with it what their own hashes were made
 * from. The line that tells of the deletion carries a digest over those lines as they were left: nobody can change them
 * afterwards, or clear others, without that line, and so the chain, showing it.
 */
export function clearedDigest(lines: readonly AuditLine[]): string {
  const digest = createHash('sha256');
  for (const line of lines.toSorted((a, b) => a.seq - b.seq)) {
    const { seq, at, accountId, route, action, entity, entityId, personId, ground, detail, prevHash, hash } = line;
    digest.update(
      JSON.stringify([seq, at, accountId, route, action, entity, entityId, personId, ground, detail, prevHash, hash]),
    );
  }
  return digest.digest('hex');
}

/** The digest a deletion's line carries, or null where the line is no such one. */
export function carriedDigest({
  action,
  entity,
  detail,
}: Pick<AuditLine, 'action' | 'entity' | 'detail'>): string | null {
  const digest = action === 'delete' && entity === 'person' ? detail?.['clearedDigest'] : null;
  return typeof digest === 'string' ? digest : null;
}
