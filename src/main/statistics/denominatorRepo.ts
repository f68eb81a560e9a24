import { count, eq, min, sql } from 'drizzle-orm';

import { type Day, endOfYear, yearOf } from '../../domain/calendar/day.ts';
import { countedDenominators, type GroupDenominators, typedDenominators } from '../../domain/statistics/breakdown.ts';
import type { DenominatorId } from '../../domain/statistics/indicator.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { denominator, referral } from '../db/schema/index.ts';
import { grantRunningOn, notMerged, place } from './activeOnRepo.ts';
import { censusOn } from './censusRepo.ts';

/** What shares of persons can be of: typed in per year, or counted in the register. */
const personDenominators = ['recipients', 'grantedPersons', 'referredPersons'] as const satisfies DenominatorId[];
export type PersonDenominator = (typeof personDenominators)[number];

interface TypedYear {
  readonly values: ReadonlyMap<string, number>;
  readonly source: string;
  readonly enteredOn: Day;
}

/** The denominators typed in for a year, by group key; null when the year has none for all. */
export async function typedIn(db: ReadDb, year: number): Promise<TypedYear | null> {
  const rows = prepared(db, 'statistics.denominatorsOfYear', (d) =>
    d
      .select()
      .from(denominator)
      .where(eq(denominator.year, sql.placeholder('year')))
      .prepare(),
  ).all({ year });
  const all = rows.find((row) => row.groupKey === 'all');
  if (!all) return null;
  return {
    values: new Map(rows.map((row) => [row.groupKey, row.value])),
    source: all.source,
    enteredOn: all.enteredOn,
  };
}

/** Which denominator to use: the one asked for; else recipients when typed in for the year of the day, else those referred. */
export async function resolveDenominator(
  db: ReadDb,
  asked: DenominatorId | null,
  day: Day,
): Promise<PersonDenominator> {
  const chosen = personDenominators.find((id) => id === asked);
  return chosen ?? ((await typedIn(db, yearOf(day))) ? 'recipients' : 'referredPersons');
}

/** The denominator of persons on the day, in all and per group. Typed-in ones may lack groups, or all of them. */
export async function personDenominatorOn(db: ReadDb, id: PersonDenominator, day: Day): Promise<GroupDenominators> {
  if (id === 'recipients') return typedDenominators((await typedIn(db, yearOf(day)))?.values ?? new Map());
  const census = await censusOn(db, day);
  // Only who has a coordinator has a unit: a share of them by unit would say nothing.
  return countedDenominators(census.count([id === 'referredPersons' ? 'referred' : 'granted']), 'unit');
}

/** The denominator in all per 31 December (for the last year: per `lastDay`), year by year; missing where nothing is typed in. */
export async function denominatorPerYear(
  db: ReadDb,
  id: PersonDenominator,
  years: readonly number[],
  lastDay: Day,
): Promise<ReadonlyMap<number, number>> {
  if (id === 'recipients') {
    const rows = prepared(db, 'statistics.denominatorsOfAll', (d) =>
      d.select().from(denominator).where(eq(denominator.groupKey, 'all')).prepare(),
    ).all();
    return new Map(rows.map((row) => [row.year, row.value]));
  }
  if (id === 'referredPersons') return referredPerYear(db, years, lastDay);
  const statement = prepared(db, 'statistics.grantedPersons', (d) => {
    const persons = d
      .selectDistinct({ id: referral.personId })
      .from(referral)
      .where(grantRunningOn(place.day))
      .as('persons');
    return d.select({ persons: count() }).from(persons).where(notMerged(d, persons.id)).prepare();
  });
  const onLastDayOf = (year: number) => ({ day: year === yearOf(lastDay) ? lastDay : endOfYear(year) });
  return new Map(years.map((year) => [year, statement.get(onLastDayOf(year))?.persons ?? 0]));
}

/** Everybody counts from the day of their first melding on: one pass gives all years. */
async function referredPerYear(db: ReadDb, years: readonly number[], lastDay: Day): Promise<Map<number, number>> {
  const rows = prepared(db, 'statistics.firstReferrals', (d) => {
    const first = d
      .select({ personId: referral.personId, day: min(referral.receivedOn).as('first_day') })
      .from(referral)
      .groupBy(referral.personId)
      .as('first_referral');
    return d
      .select({ day: first.day, persons: count() })
      .from(first)
      .where(notMerged(d, first.personId))
      .groupBy((row) => [row.day])
      .prepare();
  }).all();
  const end = (year: number) => (year === yearOf(lastDay) ? lastDay : endOfYear(year));
  return new Map(
    years.map((year) => [
      year,
      rows.reduce((sum, row) => sum + (row.day !== null && row.day <= end(year) ? row.persons : 0), 0),
    ]),
  );
}
