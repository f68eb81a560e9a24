import type { ServiceOfferRow } from '../../contract/serviceOffer.ts';
import type { QueryContext } from '../api/context.ts';
import { shownOf } from '../api/keptHandlers.ts';
import { listUnits } from '../unit/unitRepo.ts';
import { serviceOfferStore } from './directoryRepo.ts';

/** Every service with the name of its unit, by unit and name. */
export async function serviceOfferRows({ db }: Pick<QueryContext, 'db'>): Promise<ServiceOfferRow[]> {
  const units = new Map((await listUnits(db)).map(({ id, name }) => [id, name]));
  return (await serviceOfferStore.list(db))
    .map((stored) => ({ ...shownOf(stored), unitName: units.get(stored.unitId ?? '') ?? null }))
    .toSorted((a, b) => giver(a).localeCompare(giver(b), 'nb') || a.name.localeCompare(b.name, 'nb'));
}

const giver = ({ unitName, provider }: ServiceOfferRow): string => unitName ?? provider ?? '';
