import { planFields, type PlanFields } from '../../contract/plan.ts';
import { contentsNeeded } from '../../domain/plan/planRules.ts';
import { isPlanActiveOn } from '../../domain/statistics/indicatorRules.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { findPerson } from '../person/personRepo.ts';
import { eventsOf, type Plan, plansOfPerson, reviewsOf } from './planRepo.ts';

const fieldNames = Object.keys(planFields.shape) as (keyof PlanFields)[];

/** The fields of the plan as its form holds them. */
const fieldsOf = (row: Plan): PlanFields =>
  Object.fromEntries(fieldNames.map((name) => [name, row[name]])) as PlanFields;

/** The person's plans with reviews and history, newest first. Leaves an audit line. */
export async function viewPlans({ db, today, audit }: QueryContext, personId: string) {
  const person = await findPerson(db, personId);
  if (!person) throw new Refusal('NOT_FOUND');
  await audit.read(person.id, 'plan');
  const plans = await plansOfPerson(db, person.id);
  const ids = plans.map(({ id }) => id);
  const reviews = await reviewsOf(db, ids);
  const events = await eventsOf(db, ids);
  const accounts = await accountNames(db);
  return plans.map((row) => ({
    id: row.id,
    version: row.version,
    fields: fieldsOf(row),
    isActive: isPlanActiveOn(row, today),
    contentsNeeded: [...contentsNeeded(person.birthDate, today)],
    reviews: (reviews.get(row.id) ?? []).map(({ id, kind, agreedOn, heldOn, note, accountId }) => ({
      id,
      kind,
      agreedOn,
      heldOn,
      note,
      by: accounts.get(accountId) ?? '',
    })),
    events: (events.get(row.id) ?? []).map(({ onDay, fromState, toState, note, accountId }) => ({
      onDay,
      fromState,
      toState,
      note,
      by: accounts.get(accountId) ?? '',
    })),
  }));
}
