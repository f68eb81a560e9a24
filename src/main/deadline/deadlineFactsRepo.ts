import { and, eq, isNull, max, sql } from 'drizzle-orm';

import type { PersonFacts } from '../../domain/deadline/caseFacts.ts';
import { settledOn } from '../../domain/participation/participation.ts';
import { asList, inList } from '../db/columns.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import {
  assignment,
  assignmentRequest,
  consent,
  contact,
  complaint,
  expectedMove,
  hospitalStay,
  participationAgreement,
  person,
  plan,
  planContent,
  planReview,
  referral,
  referralEvent,
} from '../db/schema/index.ts';

/**
 * What the deadlines of these persons are counted from, by person id. A few prepared statements for all of them together:
 * every save of a case asks this.
 */
export async function deadlineFacts(db: ReadDb, personIds: readonly string[]): Promise<Map<string, PersonFacts>> {
  const ids = asList(personIds);
  const cases = Map.groupBy(caseRows(db, ids), (row) => row.personId);
  const requests = Map.groupBy(requestRows(db).all({ ids }), (row) => row.personId);
  const assignments = Map.groupBy(
    assignmentRows(db)
      .all({ ids })
      .map((row) => ({ ...row, isImported: row.importBatchId !== null })),
    (row) => row.personId,
  );
  const plans = Map.groupBy(planFacts(db, ids), (row) => row.personId);
  const moves = Map.groupBy(moveRows(db).all({ ids }), (row) => row.personId);
  const contacts = Map.groupBy(contactRows(db).all({ ids }), (row) => row.personId);
  const stays = Map.groupBy(stayRows(db).all({ ids }), (row) => row.personId);
  const participations = Map.groupBy(
    participationRows(db)
      .all({ ids })
      .map((row) => ({ ...row, settledOn: settledOn(row, row.updatedAt) })),
    (row) => row.personId,
  );
  const complaints = Map.groupBy(complaintRows(db).all({ ids }), (row) => row.personId);
  return new Map(
    personRows(db)
      .all({ ids })
      .map(({ id, birthDate }) => [
        id,
        {
          birthDate,
          cases: cases.get(id) ?? [],
          requests: requests.get(id) ?? [],
          assignments: assignments.get(id) ?? [],
          plans: plans.get(id) ?? [],
          contacts: contacts.get(id) ?? [],
          complaints: complaints.get(id) ?? [],
          moves: moves.get(id) ?? [],
          stays: stays.get(id) ?? [],
          participations: participations.get(id) ?? [],
        },
      ]),
  );
}

const personRows = (db: ReadDb) =>
  prepared(db, 'deadlineFacts.persons', (d) =>
    d.select({ id: person.id, birthDate: person.birthDate }).from(person).where(inList(person.id, 'ids')).prepare(),
  );

const requestRows = (db: ReadDb) =>
  prepared(db, 'deadlineFacts.requests', (d) =>
    d.select().from(assignmentRequest).where(inList(assignmentRequest.personId, 'ids')).prepare(),
  );

const assignmentRows = (db: ReadDb) =>
  prepared(db, 'deadlineFacts.assignments', (d) =>
    d.select().from(assignment).where(inList(assignment.personId, 'ids')).prepare(),
  );

const complaintRows = (db: ReadDb) =>
  prepared(db, 'deadlineFacts.complaints', (d) =>
    d.select().from(complaint).where(inList(complaint.personId, 'ids')).prepare(),
  );

function caseRows(db: ReadDb, personIds: string) {
  const cases = prepared(db, 'deadlineFacts.cases', (d) =>
    d.select().from(referral).where(inList(referral.personId, 'ids')).prepare(),
  );
  // Only a helseforetak assesses; elsewhere the list is empty and the query costs nothing.
  const assessed = prepared(db, 'deadlineFacts.assessed', (d) =>
    d
      .select({ referralId: referralEvent.referralId, onDay: max(referralEvent.onDay) })
      .from(referralEvent)
      .where(
        and(
          inList(referralEvent.referralId, 'referralIds'),
          eq(referralEvent.step, 'assess'),
          isNull(referralEvent.undoneAt),
        ),
      )
      .groupBy(referralEvent.referralId)
      .prepare(),
  );
  const rows = cases.all({ ids: personIds });
  const referralIds = asList(rows.map((row) => row.id));
  const assessedOn = new Map(assessed.all({ referralIds }).map((row) => [row.referralId, row.onDay]));
  return rows.map((row) => ({
    ...row,
    referralId: row.id,
    assessedOn: assessedOn.get(row.id) ?? null,
    isImported: row.importBatchId !== null,
  }));
}

const moveRows = (db: ReadDb) =>
  prepared(db, 'deadlineFacts.moves', (d) =>
    d.select().from(expectedMove).where(inList(expectedMove.personId, 'ids')).prepare(),
  );

const stayRows = (db: ReadDb) =>
  prepared(db, 'deadlineFacts.stays', (d) =>
    d.select().from(hospitalStay).where(inList(hospitalStay.personId, 'ids')).prepare(),
  );

const participationRows = (db: ReadDb) =>
  prepared(db, 'deadlineFacts.participations', (d) =>
    d.select().from(participationAgreement).where(inList(participationAgreement.personId, 'ids')).prepare(),
  );

const contactRows = (db: ReadDb) =>
  prepared(db, 'deadlineFacts.contacts', (d) =>
    d
      .select({ personId: contact.personId, heldOn: contact.heldOn, nextOn: contact.nextOn })
      .from(contact)
      .where(inList(contact.personId, 'ids'))
      .prepare(),
  );

/** The plans with what was consented to; a plan without words and consents is not asked about. */
function planFacts(db: ReadDb, ids: string) {
  const consents = prepared(db, 'deadlineFacts.consents', (d) =>
    d.select().from(consent).where(inList(consent.personId, 'ids')).prepare(),
  );
  const bodies = prepared(db, 'deadlineFacts.planContents', (d) =>
    d
      .select({ planId: planContent.planId, body: planContent.body })
      .from(planContent)
      .innerJoin(plan, eq(plan.id, planContent.planId))
      .where(inList(plan.personId, 'ids'))
      .prepare(),
  );
  const given = Map.groupBy(consents.all({ ids }), (row) => row.personId);
  const bodyOf = new Map(bodies.all({ ids }).map((row) => [row.planId, row.body]));
  return planRows(db)
    .all({ ids })
    .map((row) => {
      const body = bodyOf.get(row.id);
      const own = (given.get(row.personId) ?? []).filter(({ planId }) => planId === row.id || planId === null);
      const members = body?.members ?? [];
      const measures = body?.measures ?? [];
      return { ...row, consent: body || own.length > 0 ? { members, measures, consents: own } : undefined };
    });
}

const planRows = (db: ReadDb) =>
  prepared(db, 'deadlineFacts.plans', (d) => {
    const evaluated = d
      .select({ day: max(planReview.heldOn) })
      .from(planReview)
      .where(and(eq(planReview.planId, plan.id), eq(planReview.kind, 'evaluation')));
    const reviewed = d
      .select({ day: max(planReview.heldOn) })
      .from(planReview)
      .where(eq(planReview.planId, plan.id));
    return d
      .select({
        id: plan.id,
        personId: plan.personId,
        state: plan.state,
        activeFrom: plan.activeFrom,
        nextEvaluationOn: plan.nextEvaluationOn,
        evaluatedOn: sql<string | null>`(${evaluated})`,
        reviewedOn: sql<string | null>`(${reviewed})`,
      })
      .from(plan)
      .where(inList(plan.personId, 'ids'))
      .prepare();
  });
