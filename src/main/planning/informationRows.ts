import type { InformationRow } from '../../contract/informationWork.ts';
import { shownOf } from '../api/keptHandlers.ts';
import type { ReadDb } from '../db/database.ts';
import { informationStore } from './planningRepo.ts';

/** All that has been told, the latest first. */
export async function informationRows(db: ReadDb): Promise<InformationRow[]> {
  return (await informationStore.list(db))
    .map(shownOf)
    .toSorted((a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id));
}
