import { and, asc, count, eq, gte, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { AnswerState, CountedMelding } from '../../domain/municipality/municipalAnswer.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { deadline, person, referral } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';

/** Every melding a kommune was told of in the days, as many as have the same days to the same kommune: one index is read. */
export async function notifiedMeldinger(db: ReadDb, from: Day, to: Day): Promise<CountedMelding[]> {
  const statement = prepared(db, 'municipality.notified', (d) =>
    d
      .select({
        municipalityNumber: referral.municipalityNumber,
        notifiedOn: sql<Day>`${referral.municipalityNotifiedOn}`,
        remindedOn: referral.municipalityRemindedOn,
        answeredOn: referral.municipalityAnsweredOn,
        closedOn: referral.closedOn,
        count: count(),
      })
      .from(referral)
      .where(
        and(
          gte(referral.municipalityNotifiedOn, sql.placeholder('from')),
          lte(referral.municipalityNotifiedOn, sql.placeholder('to')),
        ),
      )
      .groupBy(
        referral.municipalityNotifiedOn,
        referral.municipalityNumber,
        referral.municipalityRemindedOn,
        referral.municipalityAnsweredOn,
        referral.closedOn,
      )
      .prepare(),
  );
  return statement.all({ from, to });
}

/** The day that every melding to a kommune lies before or after: an open end of a period. */
export const ALL_DAYS = { from: '0000-01-01', to: '9999-12-31' } as const;

/**
 * How the kommune's answer stands on the day, as SQL: what `answerStateOn` says of each, held together by a test. The term
 * is the deadline the case has; one without is not overdue.
 */
export function answerStands(db: ReadDb, state: AnswerState, day: Day): SQL {
  const notified = isNotNull(referral.municipalityNotifiedOn);
  const answered = and(notified, lte(referral.municipalityAnsweredOn, day));
  if (state === 'answered') return answered!;
  const open = and(
    notified,
    or(isNull(referral.municipalityAnsweredOn), sql`${referral.municipalityAnsweredOn} > ${day}`),
  );
  const closed = lte(referral.closedOn, day);
  if (state === 'neverAnswered') return and(open, closed)!;
  const overdue = sql`${referral.id} in ${db
    .select({ id: deadline.subjectId })
    .from(deadline)
    .where(and(eq(deadline.kind, 'municipalityAnswer'), isNull(deadline.doneOn), lt(deadline.dueOn, day)))}`;
  const running = and(open, or(isNull(referral.closedOn), sql`${referral.closedOn} > ${day}`));
  return state === 'overdue' ? and(running, overdue)! : and(running, sql`not ${overdue}`)!;
}

/** The meldinger to a kommune that wait past their term on the day, the oldest first. */
export async function overdueMeldinger(db: ReadDb, municipalityNumber: string, day: Day) {
  return db
    .select({
      id: referral.id,
      version: referral.version,
      caseNumber: referral.caseNumber,
      notifiedOn: sql<Day>`${referral.municipalityNotifiedOn}`,
      remindedOn: referral.municipalityRemindedOn,
      dueOn: deadline.dueOn,
      person: personLineColumns,
    })
    .from(deadline)
    .innerJoin(referral, eq(referral.id, deadline.subjectId))
    .innerJoin(person, eq(person.id, referral.personId))
    .where(
      and(
        eq(deadline.kind, 'municipalityAnswer'),
        isNull(deadline.doneOn),
        lt(deadline.dueOn, day),
        eq(referral.municipalityNumber, municipalityNumber),
      ),
    )
    .orderBy(asc(deadline.dueOn), asc(referral.id));
}
