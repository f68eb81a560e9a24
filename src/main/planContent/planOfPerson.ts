import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { findPerson, type Person } from '../person/personRepo.ts';
import { findPlan, type Plan } from '../plan/planRepo.ts';

/** The plan and whose it is; refuses with NOT_FOUND. */
export async function planOfPerson(
  { db }: Pick<QueryContext, 'db'>,
  planId: string,
): Promise<{ plan: Plan; person: Person }> {
  const plan = await findPlan(db, planId);
  const person = plan && (await findPerson(db, plan.personId));
  if (!plan || !person) throw new Refusal('NOT_FOUND');
  return { plan, person };
}
