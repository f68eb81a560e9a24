import type { Day } from '../../domain/calendar/day.ts';
import type { ConsentFact } from '../../domain/consent/consent.ts';
import { servicesWithoutConsent, whatConsentStops } from '../../domain/consent/whatConsentStops.ts';
import { allows, consentStandingOn } from '../../domain/consent/consentStatus.ts';
import type { ChecklistFacts } from '../../domain/plan/contentChecklist.ts';
import type { PlanContentBody } from '../../domain/plan/planContent.ts';
import type { PlanSnapshot } from '../../domain/plan/planVersion.ts';
import { namedAssignmentsOfPerson } from '../assignment/assignmentRepo.ts';
import { type Consent, consentsOfPerson } from '../consent/consentRepo.ts';
import { findCoordinator } from '../coordinator/coordinatorRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { isAssignedOn } from '../../domain/statistics/indicatorRules.ts';
import type { Person } from '../person/personRepo.ts';
import { type Plan, reviewsOf } from '../plan/planRepo.ts';

const factOf = ({
  version: _v,
  personId: _p,
  planId: _l,
  note: _n,
  importBatchId: _i,
  createdAt: _c,
  updatedAt: _u,
  accountId: _a,
  ...fact
}: Consent): ConsentFact => fact;

/** The plan as a whole on the day: its own words, who coordinates, and what was consented to. */
export async function takeSnapshot(
  db: ReadDb,
  { person, plan, body, day }: { person: Person; plan: Plan; body: PlanContentBody; day: Day },
): Promise<PlanSnapshot> {
  const serving = (await namedAssignmentsOfPerson(db, person.id)).find((assignment) => isAssignedOn(assignment, day));
  const coordinator = serving && (await findCoordinator(db, serving.coordinatorId));
  const reviews = (await reviewsOf(db, [plan.id])).get(plan.id) ?? [];
  return {
    personName: `${person.givenName} ${person.familyName}`.trim(),
    birthDate: person.birthDate,
    coordinator: serving
      ? {
          name: serving.coordinatorName,
          unit: serving.unitName,
          phone: coordinator?.phone ?? null,
          email: coordinator?.email ?? null,
          isChildCoordinator: serving.role === 'childCoordinator',
        }
      : null,
    contactPhysician: plan.contactPhysician,
    body,
    activeFrom: plan.activeFrom,
    nextEvaluationOn: plan.nextEvaluationOn,
    evaluatedOn: reviews
      .filter(({ kind }) => kind === 'evaluation')
      .map(({ heldOn }) => heldOn)
      .toSorted(),
    consents: (await consentsOfPlan(db, person.id, plan.id)).map(factOf),
  };
}

/** The person's consents that the plan stands on: those to it, and those to share that are not tied to an older one. */
async function consentsOfPlan(db: ReadDb, personId: string, planId: string): Promise<Consent[]> {
  const all = await consentsOfPerson(db, personId);
  return all.filter((one) => one.planId === planId || one.planId === null);
}

/** What the checklist of § 9 is filled from beside the plan's own words. */
export async function checklistFacts(
  db: ReadDb,
  { plan, body, day }: { plan: Plan; body: PlanContentBody; day: Day },
): Promise<ChecklistFacts> {
  const consents = await consentsOfPlan(db, plan.personId, plan.id);
  const stops = whatConsentStops({ members: body.members, measures: body.measures, consents }, day);
  return {
    // Offered or appointed at any time: the point is about being told, not about today.
    hasCoordinator: plan.contactPhysician !== null || (await namedAssignmentsOfPerson(db, plan.personId)).length > 0,
    hasEvaluationDay: plan.nextEvaluationOn !== null,
    hasPlanConsent: allows(consentStandingOn(consents, { kind: 'plan' }, day).status),
    servicesWithoutConsent: servicesWithoutConsent(stops),
  };
}
