import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';

import type { Db, ReadDb } from '../../db/database.ts';
import { prepared } from '../../db/prepared.ts';
import { statisticsView } from '../../db/schema/index.ts';

/** A named view as stored. */
export type StatisticsView = typeof statisticsView.$inferSelect;

/** The views an account sees: the office's and its own, those taken away left out, by name. */
export const viewsOf = (db: ReadDb, accountId: string): StatisticsView[] =>
  prepared(db, 'explore.views', (d) =>
    d
      .select()
      .from(statisticsView)
      .where(
        and(
          isNull(statisticsView.removedAt),
          or(isNull(statisticsView.ownerId), eq(statisticsView.ownerId, sql.placeholder('accountId'))),
        ),
      )
      .orderBy(asc(statisticsView.name), asc(statisticsView.id))
      .prepare(),
  ).all({ accountId });

export const findView = async (db: ReadDb, id: string): Promise<StatisticsView | undefined> =>
  db.select().from(statisticsView).where(eq(statisticsView.id, id)).get();

export async function insertView(db: Db, row: StatisticsView): Promise<void> {
  await db.insert(statisticsView).values(row);
}

/** Changes one that still has the version one read; false when another was quicker. */
export async function updateView(
  db: Db,
  { id, version }: { readonly id: string; readonly version: number },
  values: Partial<Pick<StatisticsView, 'name' | 'removedAt'>>,
): Promise<boolean> {
  const result = await db
    .update(statisticsView)
    .set({ ...values, version: version + 1 })
    .where(and(eq(statisticsView.id, id), eq(statisticsView.version, version)));
  return result.changes === 1;
}
