import { and, eq, inArray, isNull, max, sql } from 'drizzle-orm';

import type { PersonFacts } from '../../domain/deadline/caseFacts.ts';
import type { ReadDb } from '../db/database.ts';
import {
  assignment,
  assignmentRequest,
  person,
  plan,
  planReview,
  referral,
  referralEvent,
} from '../db/schema/index.ts';

/** What the deadlines of these persons are counted from, by person id. A few queries for all of them together. */
export async function deadlineFacts(db: ReadDb, personIds: readonly string[]): Promise<Map<string, PersonFacts>> {
  const ids = [...personIds];
  const people = await db
    .select({ id: person.id, birthDate: person.birthDate })
    .from(person)
    .where(inArray(person.id, ids));
  const cases = Map.groupBy(await caseRows(db, ids), (row) => row.personId);
  const requests = Map.groupBy(
    await db.select().from(assignmentRequest).where(inArray(assignmentRequest.personId, ids)),
    (row) => row.personId,
  );
  const assignments = Map.groupBy(
    await db.select().from(assignment).where(inArray(assignment.personId, ids)),
    (row) => row.personId,
  );
  const plans = Map.groupBy(await planRows(db, ids), (row) => row.personId);
  return new Map(
    people.map(({ id, birthDate }) => [
      id,
      {
        birthDate,
        cases: cases.get(id) ?? [],
        requests: requests.get(id) ?? [],
        assignments: assignments.get(id) ?? [],
        plans: plans.get(id) ?? [],
      },
    ]),
  );
}

async function caseRows(db: ReadDb, personIds: string[]) {
  const rows = await db.select().from(referral).where(inArray(referral.personId, personIds));
  const assessed = await db
    .select({ referralId: referralEvent.referralId, onDay: max(referralEvent.onDay) })
    .from(referralEvent)
    .where(
      and(
        inArray(
          referralEvent.referralId,
          // Only a helseforetak assesses; elsewhere the list is empty and the query costs nothing.
          rows.map((row) => row.id),
        ),
        eq(referralEvent.step, 'assess'),
        isNull(referralEvent.undoneAt),
      ),
    )
    .groupBy(referralEvent.referralId);
  const assessedOn = new Map(assessed.map((row) => [row.referralId, row.onDay]));
  return rows.map((row) => ({
    ...row,
    referralId: row.id,
    assessedOn: assessedOn.get(row.id) ?? null,
    isImported: row.importBatchId !== null,
  }));
}

async function planRows(db: ReadDb, personIds: string[]) {
  const evaluated = db
    .select({ day: max(planReview.heldOn) })
    .from(planReview)
    .where(and(eq(planReview.planId, plan.id), eq(planReview.kind, 'evaluation')));
  return db
    .select({
      id: plan.id,
      personId: plan.personId,
      state: plan.state,
      activeFrom: plan.activeFrom,
      nextEvaluationOn: plan.nextEvaluationOn,
      evaluatedOn: sql<string | null>`(${evaluated})`,
    })
    .from(plan)
    .where(inArray(plan.personId, personIds));
}
