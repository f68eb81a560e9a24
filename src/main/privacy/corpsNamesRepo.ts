import type { ReadDb } from '../db/database.ts';
import { coordinator, unit } from '../db/schema/index.ts';

/** Names of coordinators and units by id, for telling who did what. */
export async function namesOfCorps(db: ReadDb): Promise<Map<string, string>> {
  const coordinators = await db.select({ id: coordinator.id, name: coordinator.name }).from(coordinator);
  const units = await db.select({ id: unit.id, name: unit.name }).from(unit);
  return new Map([...coordinators, ...units].map(({ id, name }) => [id, name]));
}
