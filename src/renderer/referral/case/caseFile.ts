import type { OutputAt } from '../../api/paths.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useSession } from '../../app/session.tsx';

export type Referral = OutputAt<'referral.get'>;
export type Person = OutputAt<'person.get'>;
export type Assignment = OutputAt<'assignment.ofPerson'>[number];
export type Stay = OutputAt<'hospital.stays'>[number];
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
  /** Helseforetak: the stays of the case, the latest first, and the latest. */
  stays: Stay[];
  stay: Stay | null;
}

/** Reads the case, then whom it is about. */
export function useCaseFile(referralId: string): { file: CaseFile | null; error: unknown } {
  const referral = useApiQuery('referral.get', { id: referralId });
  const personId = referral.data?.personId ?? '';
  const enabled = personId !== '';
  const person = useApiQuery('person.get', { id: personId }, { enabled });
  const assignments = useApiQuery('assignment.ofPerson', { personId }, { enabled });
  const plans = useApiQuery('plan.ofPerson', { personId }, { enabled });
  const { office } = useSession();
  const isHospital = office.officeType === 'healthTrust';
  const stays = useApiQuery('hospital.stays', { referralId }, { enabled: isHospital });
  const error = stays.error ?? referral.error ?? person.error ?? assignments.error ?? plans.error;
  if (!referral.data || !person.data || !assignments.data || !plans.data || (isHospital && !stays.data))
    return { file: null, error };
  const all = assignments.data;
  return {
    error,
    file: {
      referral: referral.data,
      person: person.data,
      assignments: all,
      assignment: all.find((row) => row.isActive) ?? null,
      plan: plans.data[0] ?? null,
      stays: stays.data ?? [],
      stay: stays.data?.[0] ?? null,
    },
  };
}
