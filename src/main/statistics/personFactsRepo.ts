import { and, count, desc, eq, sql, type SQL } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { Gender, NeedClass } from '../../domain/person/codes.ts';
import type { AgeGroup } from '../../domain/statistics/ageGroup.ts';
import { ageGroupBoundaries } from '../../domain/statistics/ageBoundary.ts';
import type { CountedFacts } from '../../domain/statistics/breakdown.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, coordinator, person, unit } from '../db/schema/index.ts';
import { assignedOn, notMerged } from './activeOnRepo.ts';

/** The person's age group on the day: the birth date against boundary days, so that any database can do it. */
function ageGroupOn(day: Day): SQL<AgeGroup> {
  const branches = ageGroupBoundaries(day).map(
    ([group, latest]) => sql`when ${person.birthDate} <= ${latest} then ${group}`,
  );
  return sql`case ${sql.join(branches, sql` `)} else 'unknown' end`;
}

/** The unit of the coordinator the person has on the day; of several, the one appointed last. */
function unitNameOn(db: ReadDb, day: Day): SQL<string | null> {
  const latest = db
    .select({ name: unit.name })
    .from(assignment)
    .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
    .innerJoin(unit, eq(unit.id, coordinator.unitId))
    .where(and(eq(assignment.personId, person.id), assignedOn(day)))
    .orderBy(desc(assignment.fromDay), desc(assignment.coordinatorId))
    .limit(1);
  return sql`(${latest})`;
}

/** The facts that figures are divided by, of the person on the day, to be selected in a query with the person in it. */
export const factColumns = (db: ReadDb, day: Day) => ({
  ageGroup: ageGroupOn(day).as('age_group'),
  needClass: sql<NeedClass>`${person.needClass}`.as('need_class_of'),
  gender: sql<Gender>`${person.gender}`.as('gender_of'),
  area: sql<string | null>`${person.area}`.as('area_of'),
  unit: unitNameOn(db, day).as('unit_of'),
});

/** The same columns with nothing in them, where only the number in all is asked for. */
export const noFactColumns = (): ReturnType<typeof factColumns> => ({
  ageGroup: sql<AgeGroup>`'unknown'`.as('age_group'),
  needClass: sql<NeedClass>`'unknown'`.as('need_class_of'),
  gender: sql<Gender>`'unknown'`.as('gender_of'),
  area: sql<string | null>`null`.as('area_of'),
  unit: sql<string | null>`null`.as('unit_of'),
});

/**
 * How many persons the condition holds for, by their facts on the day. Whoever was merged into another never counts. The unit is
 * left out where it is not wanted: it is the only fact that does not stand with the person.
 */
export async function countPersons(db: ReadDb, day: Day, condition: SQL, withUnit = true): Promise<CountedFacts[]> {
  const facts = db
    .select({ ...factColumns(db, day), ...(!withUnit && { unit: noFactColumns().unit }) })
    .from(person)
    .where(and(notMerged(db, person.id), condition))
    .as('facts');
  return db
    .select({
      ageGroup: facts.ageGroup,
      needClass: facts.needClass,
      gender: facts.gender,
      area: facts.area,
      unit: facts.unit,
      count: count(),
    })
    .from(facts)
    .groupBy((row) => [row.ageGroup, row.needClass, row.gender, row.area, row.unit]);
}

/** How many persons the condition holds for, without their facts. */
export async function countAllPersons(db: ReadDb, condition: SQL): Promise<number> {
  const [row] = await db
    .select({ persons: count() })
    .from(person)
    .where(and(notMerged(db, person.id), condition));
  return row?.persons ?? 0;
}
