import { and, count, eq, exists, isNull, lte, type SQL, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { AnswerFigures } from '../../domain/municipality/municipalAnswer.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { referral, referralEvent } from '../db/schema/index.ts';
import { totalAnswers } from '../municipality/answersOf.ts';
import { runningByMunicipality } from '../participation/participationRepo.ts';
import { place, within } from './activeOnRepo.ts';

/** How far the meldinger received from–to had come by a day: each step a part of the one before. */
export interface HospitalWay {
  readonly received: number;
  readonly assessed: number;
  readonly notified: number;
  readonly answered: number;
  /** Answered with the name of a coordinator. */
  readonly withCoordinator: number;
}

/** What a helseforetak counts besides: answers from kommuner, its own systems, taking part in plans. */
export interface HospitalFigures {
  /** Of the meldinger kommuner were told of from–to, as they stood on the day. */
  readonly answers: AnswerFigures;
  readonly way: HospitalWay;
  /** Of the meldinger received from–to, those with all four ticks. */
  readonly ticked: number;
  /** Agreements on taking part that ran on the day. */
  readonly participations: number;
}

/** The figures of a helseforetak for a period, as of a day. */
export async function hospitalFiguresOf(
  db: ReadDb,
  period: { from: Day; to: Day; asOf: Day },
): Promise<HospitalFigures> {
  const { from, to, asOf } = period;
  const { ticked, ...way } = wayOf(db).get({ from, to, day: asOf }) ?? nothing;
  const running = await runningByMunicipality(db, asOf);
  return {
    answers: await totalAnswers(db, { from, to }, asOf),
    way,
    ticked,
    participations: [...running.values()].reduce((sum, one) => sum + one, 0),
  };
}

const nothing = { received: 0, assessed: 0, notified: 0, answered: 0, withCoordinator: 0, ticked: 0 };

/** In how many rows the condition holds. */
const times = (condition: SQL): SQL<number> => sql`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;

const wayOf = (db: ReadDb) =>
  prepared(db, 'statistics.hospitalWay', (d) => {
    const { day } = place;
    const notified = sql`coalesce(${referral.municipalityNotifiedOn} <= ${day}, 0)`;
    const answered = sql`(${notified} and coalesce(${referral.municipalityAnsweredOn} <= ${day}, 0))`;
    const assessed = exists(
      d
        .select({ id: referralEvent.id })
        .from(referralEvent)
        .where(
          and(
            eq(referralEvent.referralId, referral.id),
            eq(referralEvent.step, 'assess'),
            isNull(referralEvent.undoneAt),
            lte(referralEvent.onDay, day),
          ),
        ),
    );
    return d
      .select({
        received: count(),
        assessed: times(sql`(${notified} or ${assessed})`),
        notified: times(notified),
        answered: times(answered),
        withCoordinator: times(sql`(${answered} and ${referral.municipalityCoordinator} is not null)`),
        ticked: times(
          sql`(${referral.inEpikrise} and ${referral.inDips} and ${referral.inJournal} and ${referral.consentInJournal})`,
        ),
      })
      .from(referral)
      .where(within(referral.receivedOn, place.from, place.to))
      .prepare();
  });
