import type { OutputAt } from '../../api/paths.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { isStanding } from '../../../domain/coordinator/requestRules.ts';

type Candidates = OutputAt<'coordinator.candidates'>;
export type Candidate = Candidates['rows'][number];
export type Request = OutputAt<'referral.get'>['requests'][number];

/** Everything one needs to find somebody a coordinator. */
export interface FindCase {
  referral: OutputAt<'referral.get'>;
  person: OutputAt<'person.get'>;
  candidates: Candidates;
  assignments: OutputAt<'assignment.ofPerson'>;
  /** Who coordinates today, if anybody. */
  current: OutputAt<'assignment.ofPerson'>[number] | null;
  plan: OutputAt<'plan.ofPerson'>[number] | null;
  /** The request that waits for an answer, or that was answered with a yes. */
  request: Request | null;
}

/** Reads the case, then whom it is about and who could be the one. */
export function useFindCase(referralId: string): { found: FindCase | null; error: unknown } {
  const referral = useApiQuery('referral.get', { id: referralId });
  const candidates = useApiQuery('coordinator.candidates', { referralId });
  const personId = referral.data?.personId ?? '';
  const enabled = personId !== '';
  const person = useApiQuery('person.get', { id: personId }, { enabled });
  const assignments = useApiQuery('assignment.ofPerson', { personId }, { enabled });
  const plans = useApiQuery('plan.ofPerson', { personId }, { enabled });
  const error = referral.error ?? candidates.error ?? person.error ?? assignments.error ?? plans.error;
  if (!referral.data || !candidates.data || !person.data || !assignments.data || !plans.data)
    return { found: null, error };
  return {
    error,
    found: {
      referral: referral.data,
      person: person.data,
      candidates: candidates.data,
      assignments: assignments.data,
      current: assignments.data.find(({ isActive }) => isActive) ?? null,
      plan: plans.data.find(({ isActive }) => isActive) ?? null,
      request: referral.data.requests.findLast(({ state }) => isStanding(state)) ?? null,
    },
  };
}
