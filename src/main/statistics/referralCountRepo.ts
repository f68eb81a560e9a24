import { count, sql } from 'drizzle-orm';

import { type Day, minDay } from '../../domain/calendar/day.ts';
import { periodsOfYear, type ReportingPeriod } from '../../domain/calendar/reportingPeriod.ts';
import { type Outcome, type Specialty, specialties } from '../../domain/referral/codes.ts';
import type { ReadDb } from '../db/database.ts';
import { referral } from '../db/schema/index.ts';
import { within } from './activeOnRepo.ts';

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
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return [];
  const counts = db
    .select({ tertial: numberOfTertial(periods).as('tertial'), specialty: referral.specialty })
    .from(referral)
    .where(within(referral.receivedOn, first.from, minDay(last.to, until)))
    .as('counts');
  const rows = await db
    .select({ tertial: counts.tertial, specialty: counts.specialty, count: count() })
    .from(counts)
    .groupBy((row) => [row.tertial, row.specialty]);
  return periods.map((period, index) => {
    const own = rows.filter((row) => row.tertial === index);
    const bySpecialty = specialties.map((specialty) => ({
      specialty,
      count: own.find((row) => row.specialty === specialty)?.count ?? 0,
    }));
    const total = bySpecialty.reduce((sum, row) => sum + row.count, 0);
    return { year: period.year, tertial: period.n, from: period.from, to: period.to, total, bySpecialty };
  });
}

/** Meldinger received from–to by what they ask for, or by who sent them. Only what occurs. */
export async function receivedBy<C extends 'need' | 'referrerType'>(
  db: ReadDb,
  column: C,
  from: Day,
  to: Day,
): Promise<Map<(typeof referral.$inferSelect)[C], number>> {
  const rows = await db
    .select({ value: referral[column], count: count() })
    .from(referral)
    .where(within(referral.receivedOn, from, to))
    .groupBy(referral[column]);
  return new Map(rows.map((row) => [row.value as (typeof referral.$inferSelect)[C], row.count]));
}

/** Decisions made from–to by what they came to. */
export async function outcomesOf(db: ReadDb, from: Day, to: Day): Promise<Map<Outcome, number>> {
  const rows = await db
    .select({ outcome: referral.outcome, count: count() })
    .from(referral)
    .where(within(referral.decidedOn, from, to))
    .groupBy(referral.outcome);
  return new Map(rows.flatMap((row) => (row.outcome === null ? [] : [[row.outcome, row.count]])));
}

/** The index of the period a melding falls in, by its last day: periods follow each other without a gap. */
const numberOfTertial = (periods: readonly ReportingPeriod[]) =>
  sql<number>`case ${sql.join(
    periods.map((period, index) => sql`when ${referral.receivedOn} <= ${period.to} then ${sql.raw(String(index))}`),
    sql` `,
  )} end`;
