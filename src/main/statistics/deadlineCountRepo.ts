import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { DayRange } from '../../domain/calendar/reportingPeriod.ts';
import type { CountedDeadlines } from '../../domain/statistics/deadlineFigures.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { deadline, person, plan, planReview } from '../db/schema/index.ts';
import { notMerged, place, within } from './activeOnRepo.ts';

const countOf = (condition: SQL): SQL<number> =>
  sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;

/**
 * What became of the deadlines due in the period, by kind, as known today: from one index. An evaluation that was held has
 * left the list of deadlines and is counted from the plan's reviews, by the day that was agreed.
 */
export async function countedDeadlines(db: ReadDb, { from, to }: DayRange, today: Day): Promise<CountedDeadlines[]> {
  const days = { from, to, today };
  return [...ofDeadlines(db).all(days), ...ofEvaluations(db).all(days)];
}

const ofDeadlines = (db: ReadDb) =>
  prepared(db, 'statistics.countedDeadlines', (d) => {
    const { dueOn, doneOn, pausedSince } = deadline;
    const now = sql.placeholder('today');
    return d
      .select({
        kind: deadline.kind,
        kept: countOf(sql`${doneOn} <= ${dueOn}`),
        late: countOf(sql`${doneOn} > ${dueOn}`),
        missed: countOf(sql`${doneOn} is null and ${pausedSince} is null and ${dueOn} < ${now}`),
        open: countOf(sql`${doneOn} is null and ${pausedSince} is null and ${dueOn} >= ${now}`),
        paused: countOf(sql`${doneOn} is null and ${pausedSince} is not null`),
      })
      .from(deadline)
      .where(and(within(dueOn, place.from, place.to), notMerged(d, deadline.personId)))
      .groupBy(deadline.kind)
      .prepare();
  });

const ofEvaluations = (db: ReadDb) =>
  prepared(db, 'statistics.countedEvaluations', (d) => {
    const { agreedOn, heldOn } = planReview;
    const none = sql<number>`0`;
    return d
      .select({
        kind: sql<'planEvaluation'>`'planEvaluation'`,
        kept: countOf(sql`${heldOn} <= ${agreedOn}`),
        late: countOf(sql`${heldOn} > ${agreedOn}`),
        missed: none.as('missed'),
        open: none.as('open'),
        paused: none.as('paused'),
      })
      .from(planReview)
      .innerJoin(plan, eq(plan.id, planReview.planId))
      .innerJoin(person, eq(person.id, plan.personId))
      .where(
        and(eq(planReview.kind, 'evaluation'), within(agreedOn, place.from, place.to), isNull(person.mergedIntoId)),
      )
      .prepare();
  });
