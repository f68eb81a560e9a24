import type { PartnerRow } from '../../contract/partner.ts';
import type { QueryContext } from '../api/context.ts';
import { shownOf } from '../api/keptHandlers.ts';
import { partnerStore, runningAgreements, touchesOfPartners } from './directoryRepo.ts';

/** Every partner with when it was last in touch, by name. */
export async function partnerRows({ db, today }: Pick<QueryContext, 'db' | 'today'>): Promise<PartnerRow[]> {
  const touches = await touchesOfPartners(db, `${today.slice(0, 4)}-01-01`, today);
  const agreements = await runningAgreements(db, today);
  return (await partnerStore.list(db))
    .map((stored) => ({
      ...shownOf(stored),
      lastContactOn: touches.get(stored.id)?.lastOn ?? null,
      agreements: agreements(stored.id),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}
