import type { OutputAt } from '../../api/paths.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { grantedStates, type ReferralState } from '../../../domain/referral/state.ts';

export type PersonRecord = OutputAt<'person.get'>;
export type PersonCase = OutputAt<'referral.ofPerson'>[number];
export type PersonAssignment = OutputAt<'assignment.ofPerson'>[number];
export type PersonFamily = OutputAt<'family.ofPerson'>;
export type PersonPlan = OutputAt<'plan.ofPerson'>[number];

const granted: readonly ReferralState[] = grantedStates;

/** Everything the page of one person tells. */
export function usePersonRecord(id: string) {
  const person = useApiQuery('person.get', { id });
  // A record that was merged into another is found under the other's id: what belongs to it is asked for there.
  const personId = person.data?.id ?? id;
  const enabled = person.data !== undefined;
  const cases = useApiQuery('referral.ofPerson', { personId }, { enabled });
  const assignments = useApiQuery('assignment.ofPerson', { personId }, { enabled });
  const plans = useApiQuery('plan.ofPerson', { personId }, { enabled });
  const family = useApiQuery('family.ofPerson', { personId }, { enabled });
  const isCovered = assignments.data?.some((assignment) => assignment.isActive) ?? true;
  return {
    person,
    cases: cases.data,
    assignments: assignments.data,
    family: family.data,
    /** The active plan, else the newest. */
    plan: plans.data?.find((plan) => plan.isActive) ?? plans.data?.[0] ?? null,
    /** Granted a coordinator, and nobody appointed today. */
    missesCoordinator: !isCovered && (cases.data?.some(({ state }) => granted.includes(state)) ?? false),
  };
}
