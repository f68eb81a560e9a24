import { and, eq, sql } from 'drizzle-orm';

import { coordinatorSortName } from '../../domain/coordinator/coordinatorSortName.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { alias } from '../db/columns.ts';
import { coordinator, fadder, unit } from '../db/schema/index.ts';

/** A fadder as stored. */
export type StoredFadder = typeof fadder.$inferSelect;
/** A fadder under the name and in the unit that hold: the coordinator's, for one who is a coordinator too. */
export type Fadder = Omit<StoredFadder, 'name'> & { name: string; unitName: string | null };

/** Every fadder there is and has been, by family name. */
export async function listFaddere(db: ReadDb): Promise<Fadder[]> {
  const rows = prepared(db, 'fadder.all', (d) => {
    const ownUnit = alias(unit, 'own_unit');
    return d
      .select({
        fadder,
        coordinatorName: coordinator.name,
        coordinatorUnitId: coordinator.unitId,
        coordinatorUnit: unit.name,
        ownUnit: ownUnit.name,
      })
      .from(fadder)
      .leftJoin(coordinator, eq(coordinator.id, fadder.coordinatorId))
      .leftJoin(unit, eq(unit.id, coordinator.unitId))
      .leftJoin(ownUnit, eq(ownUnit.id, fadder.unitId))
      .prepare();
  }).all();
  const named = rows.map(({ fadder: row, coordinatorName, coordinatorUnitId, coordinatorUnit, ownUnit }) => ({
    ...row,
    name: coordinatorName ?? row.name ?? '',
    unitId: row.coordinatorId === null ? row.unitId : coordinatorUnitId,
    unitName: row.coordinatorId === null ? ownUnit : coordinatorUnit,
  }));
  const keyOf = ({ name, id }: Fadder) => `${coordinatorSortName(name)} ${id}`;
  return named.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The fadder with the id, or undefined. */
export async function findFadder(db: ReadDb, id: string): Promise<StoredFadder | undefined> {
  return prepared(db, 'fadder.byId', (d) =>
    d
      .select()
      .from(fadder)
      .where(eq(fadder.id, sql.placeholder('id')))
      .prepare(),
  ).get({ id });
}

export async function insertFadder(db: Db, row: StoredFadder): Promise<void> {
  await db.insert(fadder).values(row);
}

/** Changes a fadder who still has the version one read; false when another was quicker. */
export async function updateFadder(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<StoredFadder, 'id' | 'version' | 'createdAt'>>,
): Promise<boolean> {
  const result = await db
    .update(fadder)
    .set({ ...values, version: version + 1 })
    .where(and(eq(fadder.id, id), eq(fadder.version, version)));
  return result.changes === 1;
}
