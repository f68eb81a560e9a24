import { asc, desc, gt, sql } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { audit } from '../db/schema/index.ts';

export type AuditLine = typeof audit.$inferSelect;

/** The newest line of the chain, or undefined in a new register. */
export async function lastAuditLine(db: ReadDb): Promise<Pick<AuditLine, 'seq' | 'hash'> | undefined> {
  const statement = prepared(db, 'audit.last', (d) =>
    d.select({ seq: audit.seq, hash: audit.hash }).from(audit).orderBy(desc(audit.seq)).limit(1).prepare(),
  );
  return statement.get();
}

/** Adds a line. Nothing in the product changes or removes one. */
export async function appendAuditLine(db: Db, line: Omit<AuditLine, 'clearedBy'>): Promise<void> {
  const statement = prepared(db, 'audit.append', () =>
    db
      .insert(audit)
      .values({
        seq: sql.placeholder('seq'),
        at: sql.placeholder('at'),
        accountId: sql.placeholder('accountId'),
        route: sql.placeholder('route'),
        action: sql.placeholder('action'),
        entity: sql.placeholder('entity'),
        entityId: sql.placeholder('entityId'),
        personId: sql.placeholder('personId'),
        ground: sql.placeholder('ground'),
        detail: sql.placeholder('detail'),
        prevHash: sql.placeholder('prevHash'),
        hash: sql.placeholder('hash'),
      })
      .prepare(),
  );
  statement.run(line);
}

/** Lines after `seq` in order, at most `limit`: for the check of the chain. */
export async function auditLinesAfter(db: ReadDb, seq: number, limit: number): Promise<AuditLine[]> {
  return db.select().from(audit).where(gt(audit.seq, seq)).orderBy(asc(audit.seq)).limit(limit);
}
