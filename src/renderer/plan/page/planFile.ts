import type { OutputAt } from '../../api/paths.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { isStandingPlan } from '../../../domain/plan/planRules.ts';

export type Plan = OutputAt<'plan.ofPerson'>[number];

/** Everything the page of a plan shows. */
export interface PlanFile {
  person: OutputAt<'person.get'>;
  /** The plan that stands, else the newest one; null where the person never had any. */
  plan: Plan | null;
  /** Plans of before, newest first. */
  older: Plan[];
  /** Who coordinates today, if anybody. */
  coordinator: OutputAt<'assignment.ofPerson'>[number] | null;
}

/** Reads a person's plans, and who coordinates. */
export function usePlanFile(personId: string): { file: PlanFile | null; error: unknown } {
  const person = useApiQuery('person.get', { id: personId });
  const plans = useApiQuery('plan.ofPerson', { personId });
  const assignments = useApiQuery('assignment.ofPerson', { personId });
  const error = person.error ?? plans.error ?? assignments.error;
  if (!person.data || !plans.data || !assignments.data) return { file: null, error };
  const plan = plans.data.find(({ fields }) => isStandingPlan(fields.state)) ?? plans.data[0] ?? null;
  return {
    error,
    file: {
      person: person.data,
      plan,
      older: plans.data.filter((one) => one !== plan),
      coordinator: assignments.data.find(({ isActive }) => isActive) ?? null,
    },
  };
}
