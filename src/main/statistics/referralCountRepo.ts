import { and, count, eq, gte, lte, sql } from 'drizzle-orm';

import { type Day, minDay } from '../../domain/calendar/day.ts';
import { periodsOfYear } from '../../domain/calendar/reportingPeriod.ts';
import { type Outcome, type Specialty, specialties } from '../../domain/referral/codes.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { referral } from '../db/schema/index.ts';
import { place, within } from './activeOnRepo.ts';

export interface TertialCount {
  readonly year: number;
  readonly tertial: number;
  readonly from: Day;
  readonly to: Day;
  readonly total: number;
  readonly bySpecialty: { specialty: Specialty; count: number }[];
}

/** Meldinger received per tertial of the years, by specialty, until the day; a tertial that has not begun is left out. */
export async function referralsPerTertial(db: ReadDb, years: readonly number[], until: Day): Promise<TertialCount[]> {
  const periods = years.flatMap((year) => periodsOfYear('tertial', year)).filter((period) => period.from <= until);
  return periods.map(({ year, n, from, to }) => {
    const last = minDay(to, until);
    const bySpecialty = specialties.map((specialty) => ({
      specialty,
      count: receivedOfSpecialty(db, specialty, { from, to: last }),
    }));
    const total = bySpecialty.reduce((sum, row) => sum + row.count, 0);
    return { year, tertial: n, from, to, total, bySpecialty };
  });
}

/** Meldinger of a specialty received from–to. One range of an index: quicker for each than sorting all meldinger into them. */
export const receivedOfSpecialty = (db: ReadDb, specialty: Specialty, { from, to }: { from: Day; to: Day }): number =>
  prepared(db, 'referral.ofSpecialty', (d) =>
    d
      .select({ n: count() })
      .from(referral)
      .where(
        and(
          eq(referral.specialty, sql.placeholder('specialty')),
          gte(referral.receivedOn, sql.placeholder('from')),
          lte(referral.receivedOn, sql.placeholder('last')),
        ),
      )
      .prepare(),
  ).get({ specialty, from, last: to })?.n ?? 0;

/** Meldinger received from–to by what they ask for, or by who sent them. Only what occurs. */
export async function receivedBy<C extends 'need' | 'referrerType'>(
  db: ReadDb,
  column: C,
  from: Day,
  to: Day,
): Promise<Map<(typeof referral.$inferSelect)[C], number>> {
  const rows = prepared(db, `statistics.receivedBy ${column}`, (d) =>
    d
      .select({ value: referral[column], count: count() })
      .from(referral)
      .where(within(referral.receivedOn, place.from, place.to))
      .groupBy(referral[column])
      .prepare(),
  ).all({ from, to });
  return new Map(rows.map((row) => [row.value as (typeof referral.$inferSelect)[C], row.count]));
}

/** Decisions made from–to by what they came to. */
export async function outcomesOf(db: ReadDb, from: Day, to: Day): Promise<Map<Outcome, number>> {
  const rows = prepared(db, 'statistics.outcomes', (d) =>
    d
      .select({ outcome: referral.outcome, count: count() })
      .from(referral)
      .where(within(referral.decidedOn, place.from, place.to))
      .groupBy(referral.outcome)
      .prepare(),
  ).all({ from, to });
  return new Map(rows.flatMap((row) => (row.outcome === null ? [] : [[row.outcome, row.count]])));
}
