import { and, count, eq, inArray, isNull, max, ne, notInArray, or } from 'drizzle-orm';

import type { PersonLine } from '../../contract/person.ts';
import type { RetentionFacts } from '../../domain/privacy/retention.ts';
import { standingPlanStates } from '../../domain/plan/planRules.ts';
import { grantedOutcomes } from '../../domain/referral/codes.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, complaint, person, plan, referral } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';

export interface KeptPerson {
  line: PersonLine;
  facts: RetentionFacts;
}

type Own = Omit<RetentionFacts, 'birthDate'>;
const nothing: Own = { lastActivityOn: '', hasBeenServed: false, isError: true, isRunning: false };

/** What decides how long each is kept; of one person, or of everybody but those that were merged into another. */
export async function keptPersons(db: ReadDb, personId?: string): Promise<KeptPerson[]> {
  const facts = new Map<string, Own>();
  const add = (id: string, part: Partial<Own>) => {
    const before = facts.get(id) ?? nothing;
    facts.set(id, {
      lastActivityOn: latest(before.lastActivityOn, part.lastActivityOn),
      hasBeenServed: before.hasBeenServed || part.hasBeenServed === true,
      isError: before.isError && part.isError !== false,
      isRunning: before.isRunning || part.isRunning === true,
    });
  };
  for (const row of await activityOfCases(db, personId)) add(row.personId, row);
  for (const row of await activityOfAssignments(db, personId)) add(row.personId, row);
  for (const row of await activityOfPlans(db, personId)) add(row.personId, row);
  for (const row of await activityOfComplaints(db, personId)) add(row.personId, row);
  const people = await db
    .select({ ...personLineColumns, updatedAt: person.updatedAt })
    .from(person)
    .where(and(isNull(person.mergedIntoId), personId === undefined ? undefined : eq(person.id, personId)));
  return people.map(({ updatedAt, ...line }) => {
    const own = facts.get(line.id) ?? nothing;
    const lastActivityOn = own.lastActivityOn === '' ? updatedAt.slice(0, 10) : own.lastActivityOn;
    return { line, facts: { ...own, lastActivityOn, birthDate: line.birthDate } };
  });
}

const latest = (...days: readonly (string | null | undefined)[]): string =>
  days.reduce<string>((found, day) => (day && day > found ? day : found), '');

interface Activity extends Partial<Own> {
  personId: string;
}

async function activityOfCases(db: ReadDb, personId?: string): Promise<Activity[]> {
  const isOf = personId === undefined ? undefined : eq(referral.personId, personId);
  const isNotError = or(isNull(referral.outcome), ne(referral.outcome, 'duplicateOrError'));
  const rows = await db
    .select({
      personId: referral.personId,
      receivedOn: max(referral.receivedOn),
      decidedOn: max(referral.decidedOn),
      closedOn: max(referral.closedOn),
    })
    .from(referral)
    .where(isOf)
    .groupBy(referral.personId);
  const which = async (condition: ReturnType<typeof and>) =>
    new Set(
      (await db.selectDistinct({ id: referral.personId }).from(referral).where(and(isOf, condition))).map(
        ({ id }) => id,
      ),
    );
  const granted = inArray(referral.outcome, [...grantedOutcomes]);
  const served = await which(granted);
  const real = await which(isNotError);
  // A case without grant is over when it is decided; one with a grant when it is closed.
  const running = await which(
    and(isNull(referral.closedOn), notInArray(referral.state, ['closed']), or(isNull(referral.outcome), granted)),
  );
  return rows.map((row) => ({
    personId: row.personId,
    lastActivityOn: latest(row.receivedOn, row.decidedOn, row.closedOn),
    hasBeenServed: served.has(row.personId),
    isError: !real.has(row.personId),
    isRunning: running.has(row.personId),
  }));
}

async function activityOfAssignments(db: ReadDb, personId?: string): Promise<Activity[]> {
  const rows = await db
    .select({
      personId: assignment.personId,
      fromDay: max(assignment.fromDay),
      toDay: max(assignment.toDay),
      all: count(),
      ended: count(assignment.toDay),
    })
    .from(assignment)
    .where(personId === undefined ? undefined : eq(assignment.personId, personId))
    .groupBy(assignment.personId);
  return rows.map(({ personId: id, fromDay, toDay, all, ended }) => ({
    personId: id,
    lastActivityOn: latest(fromDay, toDay),
    hasBeenServed: true,
    isError: false,
    isRunning: ended < all,
  }));
}

async function activityOfPlans(db: ReadDb, personId?: string): Promise<Activity[]> {
  const rows = await db
    .select({
      personId: plan.personId,
      state: plan.state,
      activeFrom: max(plan.activeFrom),
      activeTo: max(plan.activeTo),
      updatedAt: max(plan.updatedAt),
    })
    .from(plan)
    .where(personId === undefined ? undefined : eq(plan.personId, personId))
    .groupBy(plan.personId, plan.state);
  return rows.map(({ personId: id, state, activeFrom, activeTo, updatedAt }) => ({
    personId: id,
    lastActivityOn: latest(activeFrom, activeTo, activeFrom === null ? updatedAt?.slice(0, 10) : null),
    hasBeenServed: state !== 'notWanted',
    isError: false,
    isRunning: (standingPlanStates as readonly string[]).includes(state),
  }));
}

async function activityOfComplaints(db: ReadDb, personId?: string): Promise<Activity[]> {
  const rows = await db
    .select({
      personId: complaint.personId,
      receivedOn: max(complaint.receivedOn),
      closedOn: max(complaint.closedOn),
      all: count(),
      closed: count(complaint.closedOn),
    })
    .from(complaint)
    .where(personId === undefined ? undefined : eq(complaint.personId, personId))
    .groupBy(complaint.personId);
  return rows.map(({ personId: id, receivedOn, closedOn, all, closed }) => ({
    personId: id,
    lastActivityOn: latest(receivedOn, closedOn),
    isError: false,
    isRunning: closed < all,
  }));
}
