import { and, asc, count, eq, exists, inArray, isNotNull, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm';

import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { DeadlineKind } from '../../domain/deadline/deadlineKind.ts';
import type { TaskKind } from '../../domain/worklist/taskKind.ts';
import { worklistEnds, type WorklistGroup } from '../../domain/worklist/worklistGroup.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, assignmentRequest, coordinator, deadline, person, referral, unit } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { assignedOn } from '../statistics/activeOnRepo.ts';

/** Whose, what and where; `accountId` is who asks. */
export interface WorklistFilter {
  owner: 'all' | 'mine' | 'nobody';
  accountId: string;
  kind: TaskKind | null;
  unitId: string | null;
  /** Persons that are neither shown nor counted for who asks. */
  hidden: ReadonlySet<string>;
}

/**
 * What waits: still open, and due within the worklist's horizon. A coordinator who is due is the red line's, which stands
 * above the list and its filters. One range of the index over open deadlines, however many are kept.
 */
const waiting = (today: Day): SQL[] => [
  isNull(deadline.doneOn),
  isNull(deadline.pausedSince),
  lte(deadline.dueOn, worklistEnds(today).later),
  ne(deadline.kind, 'coordinator'),
];

function asked(
  db: ReadDb,
  { owner, accountId, kind, unitId, hidden }: WorklistFilter,
  today: Day,
): (SQL | undefined)[] {
  return [
    ...withoutHidden.deadlines(hidden),
    owner === 'mine' ? inArray(deadline.referralId, casesOf(db, accountId)) : undefined,
    owner === 'nobody' ? or(isNull(deadline.referralId), inArray(deadline.referralId, casesOf(db, null))) : undefined,
    kind === null ? undefined : eq(deadline.kind, kind as DeadlineKind),
    unitId === null ? undefined : inUnit(db, unitId, today),
  ];
}

/** The cases a colleague is responsible for, or those nobody is. */
const casesOf = (db: ReadDb, accountId: string | null) =>
  db
    .select({ id: referral.id })
    .from(referral)
    .where(accountId === null ? isNull(referral.responsibleAccountId) : eq(referral.responsibleAccountId, accountId));

/** The unit that was asked, or that the person's coordinator works in. */
const inUnit = (db: ReadDb, unitId: string, today: Day): SQL | undefined =>
  or(
    exists(
      db
        .select({ id: assignmentRequest.id })
        .from(assignmentRequest)
        .where(and(eq(assignmentRequest.id, deadline.subjectId), eq(assignmentRequest.unitId, unitId))),
    ),
    and(
      ne(deadline.kind, 'requestAnswer'),
      exists(
        db
          .select({ id: assignment.id })
          .from(assignment)
          .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
          .where(and(eq(assignment.personId, deadline.personId), assignedOn(today), eq(coordinator.unitId, unitId))),
      ),
    ),
  );

/** The most urgent of what waits. */
export async function openDeadlines(db: ReadDb, filter: WorklistFilter, today: Day, limit: number) {
  return deadlinesWithPerson(db)
    .where(and(...waiting(today), ...asked(db, filter, today)))
    .orderBy(asc(deadline.dueOn), asc(deadline.id))
    .limit(limit);
}

/** What stands still with its case, whenever it was due: the longest first. */
export async function pausedDeadlines(db: ReadDb, filter: WorklistFilter, today: Day, limit: number) {
  return deadlinesWithPerson(db)
    .where(and(...standingStill, ...asked(db, filter, today)))
    .orderBy(asc(deadline.pausedSince), asc(deadline.id))
    .limit(limit);
}

const standingStill: SQL[] = [isNull(deadline.doneOn), isNotNull(deadline.pausedSince)];

const deadlinesWithPerson = (db: ReadDb) =>
  db
    .select({
      id: deadline.id,
      kind: deadline.kind,
      subjectId: deadline.subjectId,
      startsOn: deadline.startsOn,
      dueOn: deadline.dueOn,
      person: personLineColumns,
      referralId: deadline.referralId,
      caseNumber: referral.caseNumber,
      referrerType: referral.referrerType,
      receivedOn: referral.receivedOn,
      responsibleAccountId: referral.responsibleAccountId,
      pausedSince: deadline.pausedSince,
      pauses: referral.pauses,
    })
    .from(deadline)
    .innerJoin(person, eq(person.id, deadline.personId))
    .leftJoin(referral, eq(referral.id, deadline.referralId));

const until = (day: Day) => sql<number>`coalesce(sum(case when ${deadline.dueOn} <= ${day} then 1 else 0 end), 0)`;

/** How many wait in each group. */
export async function countOpenDeadlines(
  db: ReadDb,
  filter: WorklistFilter,
  today: Day,
): Promise<Record<WorklistGroup, number>> {
  const { thisWeek, nextWeek } = worklistEnds(today);
  const row = await db
    .select({
      overdue: until(addDays(today, -1)),
      week: until(thisWeek),
      next: until(nextWeek),
      all: sql<number>`count(*)`,
    })
    .from(deadline)
    .where(and(...waiting(today), ...asked(db, filter, today)))
    .get();
  const still = await db
    .select({ n: count() })
    .from(deadline)
    .where(and(...standingStill, ...asked(db, filter, today)))
    .get();
  const paused = still?.n ?? 0;
  if (!row) return { overdue: 0, thisWeek: 0, nextWeek: 0, later: 0, paused };
  return {
    overdue: row.overdue,
    thisWeek: row.week - row.overdue,
    nextWeek: row.next - row.week,
    later: row.all - row.next,
    paused,
  };
}

/** The names of the units these requests went to, by request id. */
export async function unitsOfRequests(db: ReadDb, requestIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: assignmentRequest.id, name: unit.name })
    .from(assignmentRequest)
    .innerJoin(unit, eq(unit.id, assignmentRequest.unitId))
    .where(inArray(assignmentRequest.id, [...requestIds]));
  return new Map(rows.map((row) => [row.id, row.name]));
}
