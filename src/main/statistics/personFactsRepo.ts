import { and, count, desc, eq, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';

import { genders, needClasses } from '../../domain/person/codes.ts';
import { agesFromOldest } from '../../domain/statistics/ageBoundary.ts';
import { ageGroups } from '../../domain/statistics/ageGroup.ts';
import type { CountedFacts } from '../../domain/statistics/breakdown.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, coordinator, person, unit } from '../db/schema/index.ts';
import { assignedOn, place } from './activeOnRepo.ts';
import { bornBy } from './dayValuesSql.ts';

/** The facts about a person that figures are divided by. */
export type PersonFacts = Omit<CountedFacts, 'count'>;

/** The same as they are read: numbers where there are lists, and the coordinator for the unit. */
export interface FactRow {
  readonly factCode: number;
  readonly area: string | null;
  readonly coordinatorId: string | null;
}

/** The places of a fact code: age group, need class and gender, each by its place in the domain's list. */
const radix = { ageGroup: ageGroups.length, needClass: needClasses.length, gender: genders.length };
/** Fact codes are less than this. */
export const factCodes = radix.ageGroup * radix.needClass * radix.gender;

/** Age group, need class and gender on the day of `dayValues` as one number: quicker to carry and to compare than three texts. */
export function factCodeOfPerson(): SQL<number> {
  const need = placeIn(person.needClass, needClasses);
  const gender = placeIn(person.gender, genders);
  return sql`(${ageGroup()} + ${number(radix.ageGroup)} * (${need} + ${number(radix.needClass)} * ${gender}))`;
}

/** The person's age group on the day: the birth date against boundary days, so that any database can do it. */
function ageGroup(): SQL<number> {
  const branches = agesFromOldest.map(
    ([group]) => sql`when ${person.birthDate} <= ${bornBy(group)} then ${number(ageGroups.indexOf(group))}`,
  );
  return sql<number>`case ${sql.join(branches, sql` `)} else ${number(ageGroups.indexOf('unknown'))} end`;
}

function placeIn(column: typeof person.needClass | typeof person.gender, list: readonly string[]): SQL<number> {
  const branches = list.map((value, n) => sql`when ${value} then ${number(n)}`);
  return sql<number>`case ${column} ${sql.join(branches, sql` `)} end`;
}

const number = (value: number): SQL => sql.raw(String(value));

/** The coordinator the person has on the day; of several, the one appointed last, before all one who works in a unit. */
export function coordinatorOn(db: ReadDb): SQL<string | null> {
  const latest = (condition?: SQL) =>
    db
      .select({ id: assignment.coordinatorId })
      .from(assignment)
      .where(and(eq(assignment.personId, person.id), assignedOn(place.day), condition))
      .orderBy(desc(assignment.fromDay), desc(assignment.coordinatorId))
      .limit(1);
  if (allInUnits(db)) return sql`(${latest()})`;
  const inUnit = db.select({ id: coordinator.id }).from(coordinator).where(isNotNull(coordinator.unitId));
  return sql`coalesce((${latest(inArray(assignment.coordinatorId, inUnit))}), (${latest()}))`;
}

const allInUnits = (db: ReadDb): boolean =>
  prepared(db, 'statistics.unitless', (d) =>
    d.select({ n: count() }).from(coordinator).where(isNull(coordinator.unitId)).prepare(),
  ).get()?.n === 0;

/** As `prepared`, for statements with the facts of a person in them: those are looked up otherwise where everybody works in a unit. */
export const preparedWithFacts = <S>(db: ReadDb, name: string, build: (db: ReadDb) => S): S =>
  prepared(db, `${name}${allInUnits(db) ? ', all in units' : ''}`, build);

/**
 * The facts of the person on a day, to be selected in a query with the person in it that is `preparedWithFacts` and run with
 * `dayValues`, and read with `factReader`.
 */
export const factColumns = (db: ReadDb) => ({
  factCode: factCodeOfPerson().as('fact_code'),
  area: sql<string | null>`${person.area}`.as('area_of'),
  coordinatorId: coordinatorOn(db).as('coordinator_of'),
});

/** The same columns with nothing in them, where only the number in all is asked for. */
export const noFactColumns = (): ReturnType<typeof factColumns> => ({
  factCode: sql<number>`0`.as('fact_code'),
  area: sql<string | null>`null`.as('area_of'),
  coordinatorId: sql<string | null>`null`.as('coordinator_of'),
});

/** Reads what `factColumns` selected. */
export function factReader(db: ReadDb): (row: FactRow) => PersonFacts {
  const units = unitNames(db);
  return ({ factCode, area, coordinatorId }) => ({
    ...codedFacts(factCode),
    area,
    unit: coordinatorId === null ? null : (units.get(coordinatorId) ?? null),
  });
}

const known = Array.from({ length: factCodes }, (_, code) => {
  const rest = Math.floor(code / radix.ageGroup);
  return {
    ageGroup: ageGroups[code % radix.ageGroup] ?? 'unknown',
    needClass: needClasses[rest % radix.needClass] ?? 'unknown',
    gender: genders[Math.floor(rest / radix.needClass)] ?? 'unknown',
  } as const;
});
const nothingKnown = { ageGroup: 'unknown', needClass: 'unknown', gender: 'unknown' } as const;

/** What a fact code stands for. */
export const codedFacts = (code: number) => known[code] ?? nothingKnown;

/** The unit each coordinator works in, by the coordinator's id. */
export function unitNames(db: ReadDb): Map<string, string> {
  const statement = prepared(db, 'statistics.unitNames', (d) =>
    d
      .select({ id: coordinator.id, name: unit.name })
      .from(coordinator)
      .innerJoin(unit, eq(unit.id, coordinator.unitId))
      .prepare(),
  );
  return new Map(statement.all().map(({ id, name }) => [id, name]));
}
