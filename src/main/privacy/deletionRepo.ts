import { and, desc, eq, gte } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { audit, deletionProposal } from '../db/schema/index.ts';

export type DeletionProposal = typeof deletionProposal.$inferSelect;

/** The proposals that wait for a second person, the latest first. */
export async function waitingProposals(db: ReadDb): Promise<DeletionProposal[]> {
  return db
    .select()
    .from(deletionProposal)
    .where(eq(deletionProposal.state, 'proposed'))
    .orderBy(desc(deletionProposal.proposedAt));
}

/** The proposal about a person that waits, or undefined. */
export async function waitingProposal(db: ReadDb, personId: string): Promise<DeletionProposal | undefined> {
  return db
    .select()
    .from(deletionProposal)
    .where(and(eq(deletionProposal.personId, personId), eq(deletionProposal.state, 'proposed')))
    .get();
}

export async function findProposal(db: ReadDb, id: string): Promise<DeletionProposal | undefined> {
  return db.select().from(deletionProposal).where(eq(deletionProposal.id, id)).get();
}

export async function insertProposal(db: Db, row: DeletionProposal): Promise<void> {
  await db.insert(deletionProposal).values(row);
}

/** Decides a proposal that still has the version one read; false when another was quicker. */
export async function decideProposal(
  db: Db,
  { id, version }: Pick<DeletionProposal, 'id' | 'version'>,
  values: Pick<DeletionProposal, 'state' | 'decidedAt' | 'decidedBy' | 'rows'>,
): Promise<boolean> {
  const result = await db
    .update(deletionProposal)
    .set({ ...values, version: version + 1 })
    .where(
      and(eq(deletionProposal.id, id), eq(deletionProposal.version, version), eq(deletionProposal.state, 'proposed')),
    );
  return result.changes === 1;
}

/** The deletions carried out since a moment, the latest first. */
export async function carriedOutSince(db: ReadDb, since: string): Promise<DeletionProposal[]> {
  return db
    .select()
    .from(deletionProposal)
    .where(and(eq(deletionProposal.state, 'carriedOut'), gte(deletionProposal.decidedAt, since)))
    .orderBy(desc(deletionProposal.decidedAt));
}

/** When backups were made since a moment, as the log has it. */
export async function backupsSince(db: ReadDb, since: string): Promise<string[]> {
  const rows = await db
    .select({ at: audit.at })
    .from(audit)
    .where(and(gte(audit.at, since), eq(audit.action, 'export'), eq(audit.route, 'backup.run')));
  return rows.map(({ at }) => at);
}
