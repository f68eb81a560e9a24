import { and, countDistinct, eq, exists, gt, gte, inArray, isNull, lte, ne, notExists, or, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { DayRange } from '../../domain/calendar/reportingPeriod.ts';
import { grantedOutcomes, type Outcome } from '../../domain/referral/codes.ts';
import { alias, asList, inList } from '../db/columns.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, person, referral } from '../db/schema/index.ts';
import { notMerged, place } from './activeOnRepo.ts';
import { dayValues } from './dayValuesSql.ts';
import { factColumns, factReader, noFactColumns, type PersonFacts, preparedWithFacts } from './personFactsRepo.ts';

/** A granted case running on some day of the period. */
const grantRuns = () =>
  and(
    inArray(referral.outcome, [...grantedOutcomes]),
    lte(referral.decidedOn, place.to),
    or(isNull(referral.closedOn), gt(referral.closedOn, place.from)),
  );

/** An appointment in force on some day of the period. */
const serves = () =>
  and(lte(assignment.fromDay, place.to), or(isNull(assignment.toDay), gte(assignment.toDay, place.from)));

/** How many were granted a coordinator on some day of the period, and how many had one on some day of it. */
export async function countAround(db: ReadDb, { from, to }: DayRange): Promise<{ granted: number; served: number }> {
  const granted = prepared(db, 'statistics.grantedInPeriod', (d) =>
    d
      .select({ persons: countDistinct(referral.personId) })
      .from(referral)
      .where(and(grantRuns(), notMerged(d, referral.personId)))
      .prepare(),
  );
  const served = prepared(db, 'statistics.servedInPeriod', (d) =>
    d
      .select({ persons: countDistinct(assignment.personId) })
      .from(assignment)
      .where(and(serves(), notMerged(d, assignment.personId)))
      .prepare(),
  );
  return { granted: granted.get({ from, to })?.persons ?? 0, served: served.get({ from, to })?.persons ?? 0 };
}

/** A granted case that may have had days without anybody in the period. */
export interface OpenGrant extends PersonFacts {
  readonly personId: string;
  readonly referralId: string;
  readonly outcome: Outcome | null;
  readonly decidedOn: Day | null;
  readonly closedOn: Day | null;
}

/** The granted cases for which no single appointment covers the whole period: those alone can have days without anybody. */
export async function grantsNotCovered(db: ReadDb, { from, to }: DayRange, withFacts: boolean): Promise<OpenGrant[]> {
  const factsOf = factReader(db);
  const statement = preparedWithFacts(db, `statistics.grantsNotCovered${withFacts ? 'ByFacts' : ''}`, (d) => {
    const covering = d
      .select({ id: assignment.personId })
      .from(assignment)
      .where(
        and(
          eq(assignment.personId, referral.personId),
          lte(
            assignment.fromDay,
            sql`case when ${referral.decidedOn} > ${place.from} then ${referral.decidedOn} else ${place.from} end`,
          ),
          or(isNull(assignment.toDay), gte(assignment.toDay, place.to)),
        ),
      );
    return d
      .select({
        personId: referral.personId,
        referralId: referral.id,
        outcome: referral.outcome,
        decidedOn: referral.decidedOn,
        closedOn: referral.closedOn,
        ...(withFacts ? factColumns(d) : noFactColumns()),
      })
      .from(referral)
      .innerJoin(person, eq(person.id, referral.personId))
      .where(and(grantRuns(), isNull(person.mergedIntoId), notExists(covering)))
      .prepare();
  });
  return statement.all({ ...dayValues(to), from, to }).map((row) => ({ ...row, ...factsOf(row) }));
}

/** The days these persons had somebody appointed, as far as they touch the period. */
export async function servedDays(db: ReadDb, { from, to }: DayRange, personIds: readonly string[]) {
  const statement = prepared(db, 'statistics.servedDays', (d) =>
    d
      .select({ personId: assignment.personId, fromDay: assignment.fromDay, toDay: assignment.toDay })
      .from(assignment)
      .where(and(inList(assignment.personId, 'ids'), serves()))
      .prepare(),
  );
  return statement.all({ from, to, ids: asList(personIds) });
}

/** An appointment of somebody who has had more than one coordinator. */
export interface Appointment extends PersonFacts {
  readonly personId: string;
  readonly coordinatorId: string;
  readonly referralId: string | null;
  readonly fromDay: Day;
  readonly toDay: Day | null;
}

/** All appointments, from before the period too, of those with several coordinators for whom one began in it or ended around it. */
export async function appointmentsAround(
  db: ReadDb,
  period: DayRange & { readonly dayBefore: Day },
  withFacts: boolean,
): Promise<Appointment[]> {
  const factsOf = factReader(db);
  const statement = preparedWithFacts(db, `statistics.appointmentsAround${withFacts ? 'ByFacts' : ''}`, (d) => {
    const other = alias(assignment, 'other');
    const hasOther = d
      .select({ id: other.personId })
      .from(other)
      .where(and(eq(other.personId, assignment.personId), ne(other.coordinatorId, assignment.coordinatorId)));
    const moved = d
      .select({ id: assignment.personId })
      .from(assignment)
      .where(
        and(
          lte(assignment.fromDay, place.to),
          or(
            gte(assignment.fromDay, place.from),
            and(gte(assignment.toDay, sql.placeholder('dayBefore')), lte(assignment.toDay, place.to)),
          ),
          exists(hasOther),
        ),
      );
    return d
      .select({
        personId: assignment.personId,
        referralId: assignment.referralId,
        // Named: the person's coordinator on the last day is among the facts.
        servedBy: sql<string>`${assignment.coordinatorId}`.as('served_by'),
        fromDay: assignment.fromDay,
        toDay: assignment.toDay,
        ...(withFacts ? factColumns(d) : noFactColumns()),
      })
      .from(assignment)
      .innerJoin(person, eq(person.id, assignment.personId))
      .where(and(inArray(assignment.personId, moved), isNull(person.mergedIntoId)))
      .prepare();
  });
  const rows = statement.all({ ...dayValues(period.to), ...period });
  return rows.map((row) => ({ ...row, ...factsOf(row), coordinatorId: row.servedBy }));
}
