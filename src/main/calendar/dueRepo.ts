import { and, asc, between, count, eq, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';

import { deadlinesOfKind, type DueKind } from '../../domain/calendar/calendarKind.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { behindKey, type PageKey } from '../db/pageKey.ts';
import { deadline, person, referral } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';

export interface DueFilter {
  from: Day;
  to: Day;
  kinds: readonly DueKind[];
  /** Persons that are neither shown nor counted for who asks. */
  hidden: ReadonlySet<string>;
}

/** Still open and due in the days: one range of the index over open deadlines, however many are kept. */
const dueIn = ({ from, to, kinds, hidden }: DueFilter): (SQL | undefined)[] => [
  ...withoutHidden.deadlines(hidden),
  isNull(deadline.doneOn),
  isNull(deadline.pausedSince),
  between(deadline.dueOn, from, to),
  inArray(deadline.kind, kinds.flatMap(deadlinesOfKind)),
];

const kindOf = sql<DueKind>`case when ${deadline.kind} = 'planEvaluation' then 'planEvaluation' else 'deadline' end`;

/** How many are due on each day, by kind, in order of days. */
export async function countDueByDay(db: ReadDb, filter: DueFilter) {
  return db
    .select({ day: deadline.dueOn, kind: kindOf, count: count() })
    .from(deadline)
    .where(and(...dueIn(filter)))
    .groupBy(deadline.dueOn, kindOf)
    .orderBy(asc(deadline.dueOn), asc(kindOf));
}

/** A page of what is due and with whom, behind the key (day, id) of the last row one has. */
export async function dueRows(db: ReadDb, filter: DueFilter, page: { after: PageKey | null; limit: number }) {
  const order = [deadline.dueOn, deadline.id] as const;
  return db
    .select({
      id: deadline.id,
      kind: kindOf,
      deadline: deadline.kind,
      subjectId: deadline.subjectId,
      day: deadline.dueOn,
      person: personLineColumns,
      referralId: deadline.referralId,
      caseNumber: referral.caseNumber,
    })
    .from(deadline)
    .innerJoin(person, eq(person.id, deadline.personId))
    .leftJoin(referral, eq(referral.id, deadline.referralId))
    .where(and(...dueIn(filter), page.after ? behindKey(order, page.after, false) : undefined))
    .orderBy(asc(deadline.dueOn), asc(deadline.id))
    .limit(page.limit);
}

/** How many are due in the days. */
export async function countDue(db: ReadDb, filter: DueFilter): Promise<number> {
  const row = await db
    .select({ n: count() })
    .from(deadline)
    .where(and(...dueIn(filter)))
    .get();
  return row?.n ?? 0;
}

/** How many stand still with their case, and are due no day. */
export async function countPaused(db: ReadDb, hidden: ReadonlySet<string>): Promise<number> {
  const row = await db
    .select({ n: count() })
    .from(deadline)
    .where(and(isNull(deadline.doneOn), isNotNull(deadline.pausedSince), ...withoutHidden.deadlines(hidden)))
    .get();
  return row?.n ?? 0;
}
