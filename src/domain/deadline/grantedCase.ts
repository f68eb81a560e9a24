import { isGranted } from '../referral/codes.ts';
import type { CaseFacts } from './caseFacts.ts';

const rank = (found: CaseFacts) => `${found.state === 'closed' ? 0 : 1}${found.decidedOn ?? ''}${found.referralId}`;

/**
 * The case that stands for the person's right to a coordinator: the latest granted one, running before closed.
 * What belongs to the person (plan, handover, assignments without a case) is followed up there.
 */
export function grantedCaseOf(cases: readonly CaseFacts[]): CaseFacts | null {
  return cases
    .filter(({ outcome }) => isGranted(outcome))
    .reduce<CaseFacts | null>((best, next) => (best === null || rank(next) > rank(best) ? next : best), null);
}
