import {
  and,
  count,
  eq,
  exists,
  gt,
  inArray,
  isNull,
  ne,
  notExists,
  or,
  sql,
  type SQL,
  type SQLWrapper,
} from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import {
  absence,
  assignment,
  assignmentRequest,
  complaint,
  attachment,
  consent,
  coordinator,
  deadline,
  decision,
  fadder,
  fadderAbsence,
  fadderAssignment,
  person,
  plan,
  planContent,
  planEvent,
  planReview,
  referral,
  referralEvent,
  searchWord,
  supervisionAttendance,
  supervisionSession,
  unit,
} from '../db/schema/index.ts';
import { removeTraining, trainingChangedSince } from './undoTrainingRepo.ts';

/** SQL: the row came with another import, or by hand. */
const notOfBatch = (column: SQLWrapper, batchId: string): SQL | undefined => or(isNull(column), ne(column, batchId));

/**
 * How many records of an import were changed since, or have got something added to them by hand, by kind. Kinds without
 * any are left out: an empty answer means that the import can be taken out again.
 */
export async function changedSince(db: ReadDb, batchId: string): Promise<Record<string, number>> {
  const personsOfBatch = db.select({ id: person.id }).from(person).where(eq(person.importBatchId, batchId));
  const casesOfBatch = db.select({ id: referral.id }).from(referral).where(eq(referral.importBatchId, batchId));
  const coordinatorsOfBatch = db
    .select({ id: coordinator.id })
    .from(coordinator)
    .where(eq(coordinator.importBatchId, batchId));
  const unitsOfBatch = db.select({ id: unit.id }).from(unit).where(eq(unit.importBatchId, batchId));
  const plansOfBatch = db.select({ id: plan.id }).from(plan).where(eq(plan.importBatchId, batchId));
  const faddereOfBatch = db.select({ id: fadder.id }).from(fadder).where(eq(fadder.importBatchId, batchId));
  const sessionsWith = (coordinators: typeof coordinatorsOfBatch, faddere: typeof faddereOfBatch) =>
    db
      .select({ id: supervisionAttendance.sessionId })
      .from(supervisionAttendance)
      .where(
        or(
          inArray(supervisionAttendance.coordinatorId, coordinators),
          inArray(supervisionAttendance.fadderId, faddere),
        ),
      );
  const found = {
    persons: await db
      .select({ n: count() })
      .from(person)
      .where(
        or(
          and(eq(person.importBatchId, batchId), or(gt(person.version, 1), sql`${person.mergedIntoId} is not null`)),
          and(inArray(person.mergedIntoId, personsOfBatch), notOfBatch(person.importBatchId, batchId)),
        ),
      ),
    referrals: await db
      .select({ n: count() })
      .from(referral)
      .where(
        or(
          and(eq(referral.importBatchId, batchId), gt(referral.version, 1)),
          and(inArray(referral.personId, personsOfBatch), notOfBatch(referral.importBatchId, batchId)),
        ),
      ),
    assignments: await db
      .select({ n: count() })
      .from(assignment)
      .where(
        or(
          and(eq(assignment.importBatchId, batchId), gt(assignment.version, 1)),
          and(
            or(
              inArray(assignment.personId, personsOfBatch),
              inArray(assignment.coordinatorId, coordinatorsOfBatch),
              inArray(assignment.referralId, casesOfBatch),
            ),
            notOfBatch(assignment.importBatchId, batchId),
          ),
        ),
      ),
    requests: await db
      .select({ n: count() })
      .from(assignmentRequest)
      .where(
        or(
          inArray(assignmentRequest.referralId, casesOfBatch),
          inArray(assignmentRequest.personId, personsOfBatch),
          inArray(assignmentRequest.unitId, unitsOfBatch),
          inArray(assignmentRequest.proposedCoordinatorId, coordinatorsOfBatch),
        ),
      ),
    complaints: await db
      .select({ n: count() })
      .from(complaint)
      .where(
        or(
          and(eq(complaint.importBatchId, batchId), gt(complaint.version, 1)),
          and(
            or(inArray(complaint.personId, personsOfBatch), inArray(complaint.referralId, casesOfBatch)),
            notOfBatch(complaint.importBatchId, batchId),
          ),
        ),
      ),
    plans: await db
      .select({ n: count() })
      .from(plan)
      .where(
        or(
          and(eq(plan.importBatchId, batchId), gt(plan.version, 1)),
          and(inArray(plan.personId, personsOfBatch), notOfBatch(plan.importBatchId, batchId)),
          exists(
            db
              .select({ one: sql`1` })
              .from(planContent)
              .where(and(eq(planContent.planId, plan.id), inArray(planContent.planId, plansOfBatch))),
          ),
          exists(
            db
              .select({ one: sql`1` })
              .from(consent)
              .where(and(eq(consent.planId, plan.id), notOfBatch(consent.importBatchId, batchId))),
          ),
          exists(
            db
              .select({ one: sql`1` })
              .from(planReview)
              .where(and(eq(planReview.planId, plan.id), inArray(planReview.planId, plansOfBatch))),
          ),
        ),
      ),
    attachments: await db
      .select({ n: count() })
      .from(attachment)
      .where(or(inArray(attachment.referralId, casesOfBatch), inArray(attachment.personId, personsOfBatch))),
    coordinators: await db
      .select({ n: count() })
      .from(coordinator)
      .where(
        or(
          and(eq(coordinator.importBatchId, batchId), gt(coordinator.version, 1)),
          and(inArray(coordinator.unitId, unitsOfBatch), notOfBatch(coordinator.importBatchId, batchId)),
        ),
      ),
    absences: await db
      .select({ n: count() })
      .from(absence)
      .where(
        or(inArray(absence.coordinatorId, coordinatorsOfBatch), inArray(absence.substituteId, coordinatorsOfBatch)),
      ),
    faddere: await db
      .select({ n: count() })
      .from(fadder)
      .where(
        or(
          and(eq(fadder.importBatchId, batchId), gt(fadder.version, 1)),
          and(
            or(inArray(fadder.coordinatorId, coordinatorsOfBatch), inArray(fadder.unitId, unitsOfBatch)),
            notOfBatch(fadder.importBatchId, batchId),
          ),
        ),
      ),
    fadderAssignments: await db
      .select({ n: count() })
      .from(fadderAssignment)
      .where(
        or(
          inArray(fadderAssignment.coordinatorId, coordinatorsOfBatch),
          inArray(fadderAssignment.fadderId, faddereOfBatch),
        ),
      ),
    supervision: await db
      .select({ n: count() })
      .from(supervisionSession)
      .where(
        or(
          and(eq(supervisionSession.importBatchId, batchId), gt(supervisionSession.version, 1)),
          and(
            or(
              inArray(supervisionSession.fadderId, faddereOfBatch),
              inArray(supervisionSession.id, sessionsWith(coordinatorsOfBatch, faddereOfBatch)),
            ),
            notOfBatch(supervisionSession.importBatchId, batchId),
          ),
        ),
      ),
    units: await db
      .select({ n: count() })
      .from(unit)
      .where(and(eq(unit.importBatchId, batchId), gt(unit.version, 1))),
    ...(await trainingChangedSince(db, batchId)),
  };
  return Object.fromEntries(
    Object.entries(found)
      .map(([kind, rows]) => [kind, rows[0]?.n ?? 0] as const)
      .filter(([, n]) => n > 0),
  );
}

/** Persons who were there before the import and got something from it: their deadlines are counted anew after the undo. */
export async function personsTouchedBy(db: ReadDb, batchId: string): Promise<string[]> {
  const own = db.select({ id: person.id }).from(person).where(eq(person.importBatchId, batchId));
  const rows = [
    ...(await db
      .selectDistinct({ id: referral.personId })
      .from(referral)
      .where(and(eq(referral.importBatchId, batchId), sql`${referral.personId} not in ${own}`))),
    ...(await db
      .selectDistinct({ id: assignment.personId })
      .from(assignment)
      .where(and(eq(assignment.importBatchId, batchId), sql`${assignment.personId} not in ${own}`))),
    ...(await db
      .selectDistinct({ id: plan.personId })
      .from(plan)
      .where(and(eq(plan.importBatchId, batchId), sql`${plan.personId} not in ${own}`))),
  ];
  return [...new Set(rows.map((row) => row.id))];
}

/** Case numbers that the import gave to persons who stay: their search words go with them. */
export async function caseNumbersGivenTo(
  db: ReadDb,
  batchId: string,
): Promise<{ personId: string; caseNumber: string }[]> {
  return db
    .select({ personId: referral.personId, caseNumber: referral.caseNumber })
    .from(referral)
    .where(
      and(
        eq(referral.importBatchId, batchId),
        notExists(
          db
            .select({ one: sql`1` })
            .from(person)
            .where(and(eq(person.id, referral.personId), eq(person.importBatchId, batchId))),
        ),
      ),
    );
}

/** Takes every record of an import out of the register. Returns how many; what belongs to them alone is not counted. */
export async function removeBatch(db: Db, batchId: string): Promise<number> {
  const personsOfBatch = db.select({ id: person.id }).from(person).where(eq(person.importBatchId, batchId));
  const casesOfBatch = db.select({ id: referral.id }).from(referral).where(eq(referral.importBatchId, batchId));
  const plansOfBatch = db.select({ id: plan.id }).from(plan).where(eq(plan.importBatchId, batchId));
  const assignmentsOfBatch = db
    .select({ id: assignment.id })
    .from(assignment)
    .where(eq(assignment.importBatchId, batchId));
  await db
    .delete(deadline)
    .where(
      or(
        inArray(deadline.personId, personsOfBatch),
        inArray(deadline.referralId, casesOfBatch),
        inArray(deadline.subjectId, plansOfBatch),
        inArray(deadline.subjectId, assignmentsOfBatch),
      ),
    );
  await db.delete(referralEvent).where(inArray(referralEvent.referralId, casesOfBatch));
  await db.delete(planEvent).where(inArray(planEvent.planId, plansOfBatch));
  await db.delete(searchWord).where(inArray(searchWord.personId, personsOfBatch));
  const sessionsOfBatch = db
    .select({ id: supervisionSession.id })
    .from(supervisionSession)
    .where(eq(supervisionSession.importBatchId, batchId));
  await db.delete(supervisionAttendance).where(inArray(supervisionAttendance.sessionId, sessionsOfBatch));
  await db
    .delete(fadderAbsence)
    .where(
      inArray(
        fadderAbsence.fadderId,
        db.select({ id: fadder.id }).from(fadder).where(eq(fadder.importBatchId, batchId)),
      ),
    );
  let removed = await removeTraining(db, batchId);
  await db.delete(consent).where(eq(consent.importBatchId, batchId));
  for (const table of [supervisionSession, fadder, decision, assignment, plan, referral, person, coordinator, unit]) {
    const result = await db.delete(table).where(eq(table.importBatchId, batchId));
    removed += result.changes;
  }
  return removed;
}

export async function removeSearchWords(db: Db, personId: string, words: readonly string[]): Promise<void> {
  await db.delete(searchWord).where(and(eq(searchWord.personId, personId), inArray(searchWord.word, [...words])));
}
