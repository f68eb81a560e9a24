import { count, gt, min } from 'drizzle-orm';
import { and } from 'drizzle-orm';

import { type Day, endOfYear, yearOf } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { plan, referral } from '../db/schema/index.ts';
import { notMerged, place, planActiveOn } from './activeOnRepo.ts';

/** Persons with an active plan per 31 December (for the last year: per `lastDay`), from the first year a plan was active. */
export async function plansPerYear(db: ReadDb, lastDay: Day): Promise<ReadonlyMap<number, number>> {
  const first = prepared(db, 'statistics.firstPlan', (d) =>
    d
      .select({ day: min(plan.activeFrom) })
      .from(plan)
      .where(gt(plan.activeFrom, ''))
      .prepare(),
  ).get();
  const found = new Map<number, number>();
  if (!first?.day) return found;
  for (let year = yearOf(first.day); year <= yearOf(lastDay); year += 1) {
    const day = year === yearOf(lastDay) ? lastDay : endOfYear(year);
    found.set(year, personsWithPlanOn(db, day));
  }
  return found;
}

/** Persons with an active plan on a day: the numerator of `planShare`. */
export const personsWithPlanOn = (db: ReadDb, day: Day): number =>
  prepared(db, 'statistics.personsWithPlan', (d) => {
    const persons = d
      .selectDistinct({ id: plan.personId })
      .from(plan)
      .where(and(planActiveOn(place.day), notMerged(d, plan.personId)))
      .as('persons');
    return d.select({ persons: count() }).from(persons).prepare();
  }).get({ day })?.persons ?? 0;

/** The years from the first melding to the year of the day, newest first; that year alone in an empty register. */
export async function yearsWithReferrals(db: ReadDb, today: Day): Promise<number[]> {
  const first = prepared(db, 'statistics.firstReferral', (d) =>
    d
      .select({ day: min(referral.receivedOn) })
      .from(referral)
      .prepare(),
  ).get();
  const last = yearOf(today);
  const from = first?.day ? Math.min(yearOf(first.day), last) : last;
  return Array.from({ length: last - from + 1 }, (_, index) => last - index);
}
