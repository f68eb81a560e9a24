import { and, desc, eq, isNull } from 'drizzle-orm';

import type { Moment } from '../../domain/calendar/day.ts';
import type { Series } from '../../domain/series/series.ts';
import type { SeriesChange } from '../../domain/series/seriesChange.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { prepared } from '../db/prepared.ts';
import { series, seriesEvent } from '../db/schema/index.ts';

/** A series as stored. */
export type StoredSeries = typeof series.$inferSelect;

/** Every series that is not removed, by title. */
export async function listSeries(db: ReadDb): Promise<StoredSeries[]> {
  const rows = prepared(db, 'series.all', (d) =>
    d.select().from(series).where(isNull(series.removedAt)).prepare(),
  ).all();
  return rows.toSorted((one, other) => one.definition.title.localeCompare(other.definition.title, 'nb'));
}

export async function findSeries(db: ReadDb, id: string): Promise<StoredSeries | undefined> {
  return db.select().from(series).where(eq(series.id, id)).get();
}

interface Written {
  readonly accountId: string;
  readonly at: Moment;
}

export async function insertSeries(db: Db, made: Series, { accountId, at }: Written, id = newId()): Promise<string> {
  await db.insert(series).values({ id, version: 1, ...made, createdAt: at, updatedAt: at, accountId, removedAt: null });
  return id;
}

/** Writes what a series is after a change, and the way back; false when another was quicker. */
export async function saveSeries(
  db: Db,
  { id, version }: { id: string; version: number },
  { after, back }: { after: Series; back: SeriesChange },
  { accountId, at }: Written,
): Promise<boolean> {
  const result = await db
    .update(series)
    .set({ ...after, version: version + 1, updatedAt: at })
    .where(and(eq(series.id, id), eq(series.version, version)));
  if (result.changes !== 1) return false;
  await db.insert(seriesEvent).values({ id: newId(), seriesId: id, version: version + 1, back, at, accountId });
  return true;
}

/** Takes a series out of the lists, or (null) back into them; false when another was quicker. */
export async function setRemoved(
  db: Db,
  { id, version }: { id: string; version: number },
  removedAt: Moment | null,
): Promise<boolean> {
  const result = await db
    .update(series)
    .set({ removedAt, version: version + 1 })
    .where(and(eq(series.id, id), eq(series.version, version)));
  return result.changes === 1;
}

/** The last changes of a series, the newest first. */
export async function lastSeriesEvents(db: ReadDb, seriesId: string, most = 20) {
  return db
    .select()
    .from(seriesEvent)
    .where(eq(seriesEvent.seriesId, seriesId))
    .orderBy(desc(seriesEvent.version))
    .limit(most);
}
