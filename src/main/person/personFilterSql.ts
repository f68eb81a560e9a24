import { and, eq, exists, gt, gte, inArray, isNull, lt, lte, notInArray, or, type SQL } from 'drizzle-orm';

import type { PersonFilter } from '../../contract/person.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { typedWords } from '../../domain/person/searchWords.ts';
import { ageGroupBoundaries } from '../../domain/statistics/ageBoundary.ts';
import { ageGroups, membersOf, type AgeGroup } from '../../domain/statistics/ageGroup.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, coordinator, person, searchWord } from '../db/schema/index.ts';
import { assignedOn, personsWithActivePlan } from '../statistics/activeOnRepo.ts';
import { personHasCoordinator, personHasNoCoordinator, personMissesCoordinator } from './coverage.ts';

/** The last character there is: every word that begins with `x` lies between `x` and `x` + this. */
export const LAST_CHARACTER = '\uFFFF';

const begins = (word: string): SQL => and(gte(searchWord.word, word), lt(searchWord.word, word + LAST_CHARACTER))!;

/** The persons one of whose search words begins so. */
export const personsByWord = (db: ReadDb, word: string) =>
  db.select({ id: searchWord.personId }).from(searchWord).where(begins(word));

const SHORT_WORD = 2;

/** SQL over `person`. So many begin with one or two letters that it is quicker to ask each person in the list's order. */
const hasWord = (db: ReadDb, word: string): SQL =>
  word.length > SHORT_WORD
    ? inArray(person.id, personsByWord(db, word))
    : exists(
        db
          .select({ id: searchWord.personId })
          .from(searchWord)
          .where(and(eq(searchWord.personId, person.id), begins(word))),
      );

/** SQL over `person` for the group of ages on the day, fine (`13-17`) or coarse (`0-17`); undefined for an unknown name. */
export function inAgeGroup(group: string, day: Day): SQL | undefined {
  const groups: readonly AgeGroup[] = Object.hasOwn(membersOf, group)
    ? membersOf[group as keyof typeof membersOf]
    : ageGroups.filter((known) => known === group);
  const boundaries = ageGroupBoundaries(day);
  return or(
    ...groups.map((member) => {
      if (member === 'unknown') return or(isNull(person.birthDate), gt(person.birthDate, day));
      const place = boundaries.findIndex(([name]) => name === member);
      const older = boundaries[place - 1];
      return and(lte(person.birthDate, boundaries[place]?.[1] ?? ''), older && gt(person.birthDate, older[1]));
    }),
  );
}

/** The conditions of a list's filter; those on plan, coordinator and age look at the day. None where nothing is asked for. */
export function personConditions(db: ReadDb, filter: PersonFilter, day: Day): SQL[] {
  const asked: (SQL | undefined)[] = [
    ...typedWords(filter.text).map((word) => hasWord(db, word)),
    filter.hasCoordinator === true ? personHasCoordinator(db, day) : undefined,
    filter.hasCoordinator === false ? personHasNoCoordinator(db, day) : undefined,
    filter.missesCoordinator ? personMissesCoordinator(db, day) : undefined,
    filter.hasActivePlan === true ? inArray(person.id, personsWithActivePlan(db, day)) : undefined,
    filter.hasActivePlan === false ? notInArray(person.id, personsWithActivePlan(db, day)) : undefined,
    filter.needClass === null ? undefined : eq(person.needClass, filter.needClass),
    filter.ageGroup === null ? undefined : inAgeGroup(filter.ageGroup, day),
    filter.area === null ? undefined : inArea(filter.area),
    filter.coordinatorId === null
      ? undefined
      : inArray(person.id, assignedTo(db, eq(assignment.coordinatorId, filter.coordinatorId), day)),
    filter.unitId === null ? undefined : inArray(person.id, assignedTo(db, eq(coordinator.unitId, filter.unitId), day)),
  ];
  return asked.filter((condition) => condition !== undefined);
}

/** `unknown` is the group of those without an area, as the statistics call it. */
const inArea = (area: string): SQL => (area === 'unknown' ? isNull(person.area) : eq(person.area, area));

const assignedTo = (db: ReadDb, whom: SQL, day: Day) =>
  db
    .select({ id: assignment.personId })
    .from(assignment)
    .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
    .where(and(whom, assignedOn(day)));
