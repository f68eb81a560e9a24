import type { OutputAt } from '../../api/paths.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';

export type Referral = OutputAt<'referral.get'>;
export type Person = OutputAt<'person.get'>;
export type Assignment = OutputAt<'assignment.ofPerson'>[number];
export type Plan = OutputAt<'plan.ofPerson'>[number];

/** Everything the page of a case shows. */
export interface CaseFile {
  referral: Referral;
  person: Person;
  /** The person's assignments, newest first. */
  assignments: Assignment[];
  /** The one that covers today, if any. */
  assignment: Assignment | null;
  /** The newest plan, if any. */
  plan: Plan | null;
}

/** Reads the case, then whom it is about. */
export function useCaseFile(referralId: string): { file: CaseFile | null; error: unknown } {
  const referral = useApiQuery('referral.get', { id: referralId });
  const personId = referral.data?.personId ?? '';
  const enabled = personId !== '';
  const person = useApiQuery('person.get', { id: personId }, { enabled });
  const assignments = useApiQuery('assignment.ofPerson', { personId }, { enabled });
  const plans = useApiQuery('plan.ofPerson', { personId }, { enabled });
  const error = referral.error ?? person.error ?? assignments.error ?? plans.error;
  if (!referral.data || !person.data || !assignments.data || !plans.data) return { file: null, error };
  const all = assignments.data;
  return {
    error,
    file: {
      referral: referral.data,
      person: person.data,
      assignments: all,
      assignment: all.find((row) => row.isActive) ?? null,
      plan: plans.data[0] ?? null,
    },
  };
}
