import type { ReferralRow } from '../../../contract/referralList.ts';
import { isOpen } from '../../../domain/referral/state.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';

/** The newest case of the person that is still at work; null where there is none, or nobody is chosen. */
export function useOpenCase(personId: string | null): ReferralRow | null {
  const { data } = useApiQuery('referral.ofPerson', { personId: personId ?? '' }, { enabled: personId !== null });
  return data?.find((row) => isOpen(row.state)) ?? null;
}
