import { and, between, desc, eq, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { DeviationValues } from '../../domain/improvement/deviation.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { deviation } from '../db/schema/index.ts';

/** A deviation as stored. */
export type Deviation = typeof deviation.$inferSelect;

/** Every deviation, the latest first. */
export async function listDeviations(db: ReadDb): Promise<Deviation[]> {
  return db.select().from(deviation).orderBy(desc(deviation.occurredOn), desc(deviation.id));
}

/** Those that happened from–to, the latest first. */
export async function deviationsIn(db: ReadDb, from: Day, to: Day): Promise<Deviation[]> {
  const statement = prepared(db, 'deviation.between', (d) =>
    d
      .select()
      .from(deviation)
      .where(between(deviation.occurredOn, sql.placeholder('from'), sql.placeholder('to')))
      .orderBy(desc(deviation.occurredOn), desc(deviation.id))
      .prepare(),
  );
  return statement.all({ from, to });
}

export async function findDeviation(db: ReadDb, id: string): Promise<Deviation | undefined> {
  return db.select().from(deviation).where(eq(deviation.id, id)).get();
}

export async function insertDeviation(db: Db, row: Deviation): Promise<void> {
  await db.insert(deviation).values(row);
}

/** Changes one that still has the version one read, and keeps what stood there; false when another was quicker. */
export async function updateDeviation(
  db: Db,
  stored: Deviation,
  version: number,
  values: DeviationValues,
  by: { accountId: string; at: string },
): Promise<boolean> {
  const { occurredOn, what, followUp, responsible, closedOn, updatedAt, accountId } = stored;
  const before = { occurredOn, what, followUp, responsible, closedOn, at: updatedAt, accountId };
  const result = await db
    .update(deviation)
    .set({
      ...values,
      earlier: [...stored.earlier, before],
      updatedAt: by.at,
      accountId: by.accountId,
      version: version + 1,
    })
    .where(and(eq(deviation.id, stored.id), eq(deviation.version, version)));
  return result.changes === 1;
}
