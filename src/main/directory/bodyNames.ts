import type { QueryContext } from '../api/context.ts';
import type { ReadDb } from '../db/database.ts';
import { partnerStore, placeStore } from './directoryRepo.ts';
import { placeNames } from './places.ts';

/** What a kommune, bydel or partner is called, by the id of its record; those taken out of the lists too. */
export async function bodyNames({
  db,
  reference,
}: Pick<QueryContext, 'db' | 'reference'>): Promise<(id: string | null) => string | null> {
  const places = new Map((await placeStore.all(db)).map(({ id, placeKey }) => [id, placeKey]));
  const partners = new Map((await partnerStore.all(db)).map(({ id, name }) => [id, name]));
  const nameOf = placeNames(reference);
  return (id) => {
    if (id === null) return null;
    const key = places.get(id);
    return key === undefined ? (partners.get(id) ?? null) : nameOf(key).name;
  };
}

/** Whether the kommune or partner a record names is known; a record that names neither has nothing unknown. */
export async function isKnownBody(
  db: ReadDb,
  { placeId, partnerId }: { placeId: string | null; partnerId: string | null },
): Promise<boolean> {
  if (placeId !== null && !(await placeStore.find(db, placeId))) return false;
  return partnerId === null || (await partnerStore.find(db, partnerId)) !== undefined;
}
