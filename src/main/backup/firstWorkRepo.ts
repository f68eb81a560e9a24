import { asc } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { audit } from '../db/schema/index.ts';

/** The day the register was made: that of the first line of its log. */
export async function firstWorkOn(db: ReadDb, today: Day): Promise<Day> {
  const line = await db.select({ at: audit.at }).from(audit).orderBy(asc(audit.seq)).limit(1).get();
  return line?.at.slice(0, 10) ?? today;
}
