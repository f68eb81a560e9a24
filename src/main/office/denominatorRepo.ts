import { and, asc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { denominator } from '../db/schema/index.ts';

export type Denominator = Omit<typeof denominator.$inferSelect, 'id'>;

/** Every denominator typed in, by year and group. */
export async function listDenominators(db: ReadDb): Promise<Denominator[]> {
  const { id: _, ...columns } = denominator;
  return db
    .select({
      year: columns.year,
      groupKey: columns.groupKey,
      value: columns.value,
      source: columns.source,
      enteredOn: columns.enteredOn,
    })
    .from(denominator)
    .orderBy(asc(denominator.year), asc(denominator.groupKey));
}

/** Writes one figure, or takes it away where the value is null. */
export async function putDenominator(
  db: Db,
  row: Omit<Denominator, 'value'> & { value: number | null },
): Promise<void> {
  const { value, ...rest } = row;
  if (value === null) {
    await db.delete(denominator).where(and(eq(denominator.year, row.year), eq(denominator.groupKey, row.groupKey)));
    return;
  }
  await db
    .insert(denominator)
    .values({ id: newId(), ...rest, value })
    .onConflictDoUpdate({
      target: [denominator.year, denominator.groupKey],
      set: { value, source: row.source, enteredOn: row.enteredOn },
    });
}
