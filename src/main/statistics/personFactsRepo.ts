import { and, count, desc, eq, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { genders, needClasses } from '../../domain/person/codes.ts';
import { ageGroupBoundaries } from '../../domain/statistics/ageBoundary.ts';
import { ageGroups } from '../../domain/statistics/ageGroup.ts';
import type { CountedFacts } from '../../domain/statistics/breakdown.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, coordinator, person, unit } from '../db/schema/index.ts';
import { assignedOn, notMerged } from './activeOnRepo.ts';

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

/** Age group, need class and gender as one number: a number is quicker to carry and to compare than three texts. */
export function factCodeOn(day: Day): SQL<number> {
  const need = placeIn(person.needClass, needClasses);
  const gender = placeIn(person.gender, genders);
  return sql`(${ageGroupOn(day)} + ${number(radix.ageGroup)} * (${need} + ${number(radix.needClass)} * ${gender}))`;
}

/** The person's age group on the day: the birth date against boundary days, so that any database can do it. */
function ageGroupOn(day: Day): SQL<number> {
  const branches = ageGroupBoundaries(day).map(
    ([group, latest]) => sql`when ${person.birthDate} <= ${latest} then ${number(ageGroups.indexOf(group))}`,
  );
  return sql<number>`case ${sql.join(branches, sql` `)} else ${number(ageGroups.indexOf('unknown'))} end`;
}

function placeIn(column: typeof person.needClass | typeof person.gender, list: readonly string[]): SQL<number> {
  const branches = list.map((value, place) => sql`when ${value} then ${number(place)}`);
  return sql<number>`case ${column} ${sql.join(branches, sql` `)} end`;
}

const number = (value: number): SQL => sql.raw(String(value));

/** The coordinator the person has on the day; of several, the one appointed last, before all one who works in a unit. */
export function coordinatorOn(db: ReadDb, day: Day): SQL<string | null> {
  const latest = (condition?: SQL) =>
    db
      .select({ id: assignment.coordinatorId })
      .from(assignment)
      .where(and(eq(assignment.personId, person.id), assignedOn(day), condition))
      .orderBy(desc(assignment.fromDay), desc(assignment.coordinatorId))
      .limit(1);
  if (unitlessCoordinators(db) === 0) return sql`(${latest()})`;
  const inUnit = db.select({ id: coordinator.id }).from(coordinator).where(isNotNull(coordinator.unitId));
  return sql`coalesce((${latest(inArray(assignment.coordinatorId, inUnit))}), (${latest()}))`;
}

const unitlessCoordinators = (db: ReadDb): number =>
  prepared(db, 'statistics.unitless', (d) =>
    d.select({ n: count() }).from(coordinator).where(isNull(coordinator.unitId)).prepare(),
  ).get()?.n ?? 0;

/** The facts of the person on the day, to be selected in a query with the person in it, and read with `factReader`. */
export const factColumns = (db: ReadDb, day: Day) => ({
  factCode: factCodeOn(day).as('fact_code'),
  area: sql<string | null>`${person.area}`.as('area_of'),
  coordinatorId: coordinatorOn(db, day).as('coordinator_of'),
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

/** The persons the condition holds for, each with the facts on the day. Whoever was merged into another never counts. */
export async function countPersons(db: ReadDb, day: Day, condition: SQL): Promise<CountedFacts[]> {
  const factsOf = factReader(db);
  const rows = await db
    .select(factColumns(db, day))
    .from(person)
    .where(and(notMerged(db, person.id), condition));
  return rows.map((row) => ({ ...factsOf(row), count: 1 }));
}
