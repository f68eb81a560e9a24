import { and, count, eq, isNotNull, isNull, lt, notExists, or, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { CountedFacts } from '../../domain/statistics/breakdown.ts';
import type { CountedDays } from '../../domain/statistics/timeIndicator.ts';
import type { ReadDb } from '../db/database.ts';
import { alias } from '../db/columns.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, person, referral } from '../db/schema/index.ts';
import { notMerged, place, within } from './activeOnRepo.ts';
import { dayValues } from './dayValuesSql.ts';
import { factColumns, factReader, noFactColumns, preparedWithFacts } from './personFactsRepo.ts';

/** Cases with the same days and the same facts about the person. */
export type CaseDays = CountedDays & CountedFacts;

/** Days from the melding to the decision, of decisions made from–to, in all: reads one index and nothing else. */
export async function decisionDays(db: ReadDb, from: Day, to: Day): Promise<CountedDays[]> {
  return prepared(db, 'statistics.decisionDays', (d) =>
    d
      .select({
        from: referral.receivedOn,
        startedOn: referral.receivedOn,
        doneOn: sql<Day>`${referral.decidedOn}`,
        count: count(),
      })
      .from(referral)
      .where(and(within(referral.decidedOn, place.from, place.to), notMerged(d, referral.personId)))
      .groupBy(referral.decidedOn, referral.receivedOn)
      .prepare(),
  ).all({ from, to });
}

/** The same with the facts of the person on the last day. */
export async function decisionDaysByFacts(db: ReadDb, from: Day, to: Day): Promise<CaseDays[]> {
  const factsOf = factReader(db);
  const statement = preparedWithFacts(db, 'statistics.decisionDaysByFacts', (d) =>
    d
      .select({
        from: referral.receivedOn,
        startedOn: referral.receivedOn,
        doneOn: sql<Day>`${referral.decidedOn}`,
        ...factColumns(d),
      })
      .from(referral)
      .innerJoin(person, eq(person.id, referral.personId))
      .where(and(within(referral.decidedOn, place.from, place.to), notMerged(d, referral.personId)))
      .prepare(),
  );
  const rows = statement.all({ ...dayValues(to), from, to });
  return rows.map((row) => ({ ...row, ...factsOf(row), count: 1 }));
}

/** Received from–to with an outcome, but nobody knows when it was decided. */
export async function decisionsWithoutDay(db: ReadDb, from: Day, to: Day): Promise<number> {
  const statement = prepared(db, 'statistics.decisionsWithoutDay', (d) =>
    d
      .select({ cases: count() })
      .from(referral)
      .where(
        and(within(referral.receivedOn, place.from, place.to), isNotNull(referral.outcome), isNull(referral.decidedOn)),
      )
      .prepare(),
  );
  return statement.get({ from, to })?.cases ?? 0;
}

/** The first appointments of cases that begin from–to, found by the day they begin: no earlier one of the same case. */
function firstAssignments(db: ReadDb) {
  const earlier = alias(assignment, 'earlier');
  const isBefore = or(
    lt(earlier.fromDay, assignment.fromDay),
    and(eq(earlier.fromDay, assignment.fromDay), lt(earlier.id, assignment.id)),
  );
  const hasEarlier = db
    .select({ id: earlier.referralId })
    .from(earlier)
    .where(and(eq(earlier.referralId, assignment.referralId), isBefore));
  return db
    .select({ referralId: assignment.referralId, day: sql<Day>`${assignment.fromDay}`.as('first_assigned_on') })
    .from(assignment)
    .where(
      and(within(assignment.fromDay, place.from, place.to), isNotNull(assignment.referralId), notExists(hasEarlier)),
    )
    .as('first_assignment');
}

/** A case first appointed from–to, with the days before and after it. */
export interface AssignedCase extends CountedFacts {
  readonly receivedOn: Day;
  readonly decidedOn: Day | null;
  readonly assignedOn: Day;
  readonly feedbackSentOn: Day | null;
}

/** The cases whose first appointment begins from–to; with the person's facts on the last day where they are wanted. */
export async function assignedCases(db: ReadDb, from: Day, to: Day, withFacts: boolean): Promise<AssignedCase[]> {
  const factsOf = factReader(db);
  const statement = preparedWithFacts(db, `statistics.assignedCases${withFacts ? 'ByFacts' : ''}`, (d) => {
    const first = firstAssignments(d);
    return (
      d
        .select({
          receivedOn: referral.receivedOn,
          decidedOn: referral.decidedOn,
          assignedOn: first.day,
          feedbackSentOn: referral.feedbackSentOn,
          ...(withFacts ? factColumns(d) : noFactColumns()),
        })
        .from(first)
        .innerJoin(referral, eq(referral.id, first.referralId))
        // Left, so that nobody is looked up where no facts are asked for.
        .leftJoin(person, eq(person.id, referral.personId))
        .where(notMerged(d, referral.personId))
        .prepare()
    );
  });
  const rows = statement.all({ ...dayValues(to), from, to });
  return rows.map((row) => ({ ...row, ...factsOf(row), count: 1 }));
}

/** Cases decided from–to with feedback sent, but no appointment recorded that it could tell of. */
export async function feedbackWithoutAssignment(db: ReadDb, from: Day, to: Day): Promise<number> {
  const statement = prepared(db, 'statistics.feedbackWithoutAssignment', (d) => {
    const own = d.select({ id: assignment.referralId }).from(assignment).where(eq(assignment.referralId, referral.id));
    return d
      .select({ cases: count() })
      .from(referral)
      .where(and(within(referral.decidedOn, place.from, place.to), isNotNull(referral.feedbackSentOn), notExists(own)))
      .prepare();
  });
  return statement.get({ from, to })?.cases ?? 0;
}
