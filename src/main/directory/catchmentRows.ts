import type { CatchmentRow } from '../../contract/catchment.ts';
import { isNotContacted } from '../../domain/directory/catchment.ts';
import type { QueryContext } from '../api/context.ts';
import { shownOf } from '../api/keptHandlers.ts';
import { placeStore, runningAgreements, touchesOfPlaces } from './directoryRepo.ts';
import { placeNames } from './places.ts';

/** The places with when each was last in touch, by name. */
export async function catchmentRows({
  db,
  today,
  reference,
}: Pick<QueryContext, 'db' | 'today' | 'reference'>): Promise<CatchmentRow[]> {
  const nameOf = placeNames(reference);
  const touches = await touchesOfPlaces(db, `${today.slice(0, 4)}-01-01`, today);
  const agreements = await runningAgreements(db, today);
  return (await placeStore.list(db))
    .map((stored) => {
      const { placeKey, ...shown } = shownOf(stored);
      const { name, within } = nameOf(placeKey);
      const touch = touches.get(stored.id);
      const lastContactOn = touch?.lastOn ?? null;
      return {
        ...shown,
        name,
        within,
        lastContactOn,
        contactsThisYear: touch?.since ?? 0,
        isNotContacted: isNotContacted(lastContactOn, today),
        agreements: agreements(stored.id),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb') || (a.within < b.within ? -1 : 1));
}
