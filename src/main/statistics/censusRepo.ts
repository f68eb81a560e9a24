import { type SQL, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { type CountedFacts, countGroups, type GroupCounts } from '../../domain/statistics/breakdown.ts';
import { listOf } from '../db/columns.ts';
import type { ReadDb } from '../db/database.ts';
import { remembered } from '../db/remembered.ts';
import { person } from '../db/schema/index.ts';
import { notMerged } from './activeOnRepo.ts';
import { type Mark, marks, marksOn } from './censusMarkSql.ts';
import { dayValues } from './dayValuesSql.ts';
import {
  codedFacts,
  coordinatorOn,
  factCodeOfPerson,
  factCodes,
  preparedWithFacts,
  unitNames,
} from './personFactsRepo.ts';

/** Everybody on a day, by what is so of them: every figure about persons is a part of it. */
export interface Census {
  /** How many have all of these marks and none of the others, in all and by their facts. */
  count(having: readonly Mark[], lacking?: readonly Mark[]): GroupCounts;
}

/** Persons with the same facts and marks. */
interface Group extends CountedFacts {
  readonly marks: number;
  count: number;
}

/**
 * Everybody as things stood on the day, in one pass over the index of their facts. Whoever was merged into another record
 * does not count. Asked again, it costs nothing until something is written.
 */
export const censusOn = (db: ReadDb, day: Day): Promise<Census> =>
  remembered(db, `census ${day}`, async () => {
    const groups = groupsOf(db, listsOn(db, day));
    return {
      count(having, lacking = []) {
        const [all, none] = [sumOf(having), sumOf(lacking)];
        return countGroups(groups.filter((group) => (group.marks & all) === all && (group.marks & none) === 0));
      },
    };
  });

const sumOf = (names: readonly Mark[]): number => names.reduce((bits, name) => bits | marks[name], 0);

interface Lists {
  /** Marks and fact code as one number. */
  codes: number[];
  areas: (string | null)[];
  coordinators: (string | null)[];
}

function listsOn(db: ReadDb, day: Day): Lists {
  const statement = preparedWithFacts(db, 'statistics.census', (d) => {
    const code: SQL<number> = sql`${marksOn(d)} + ${sql.raw(String(marks.assigned))} * ${factCodeOfPerson()}`;
    return d
      .select({
        codes: listOf<number>(code),
        areas: listOf<string | null>(person.area),
        coordinators: listOf<string | null>(coordinatorOn(d)),
      })
      .from(person)
      .where(notMerged(d, person.id))
      .prepare();
  });
  return statement.get(dayValues(day)) ?? { codes: [], areas: [], coordinators: [] };
}

/** The marks the database gives are less than `assigned`, so the fact code stands above them. */
const markCodes = marks.assigned;
const codes = markCodes * factCodes;
/** More areas than there are postal codes. */
const mostAreas = 65_536;

function groupsOf(db: ReadDb, lists: Lists): Group[] {
  const units = unitNames(db);
  const areaPlace = placesOf();
  const unitPlace = placesOf();
  const groups = new Map<number, Group>();
  lists.codes.forEach((code, n) => {
    const area = lists.areas[n] ?? null;
    const coordinatorId = lists.coordinators[n] ?? null;
    const unit = coordinatorId === null ? null : (units.get(coordinatorId) ?? null);
    const isAssigned = coordinatorId === null ? 0 : 1;
    const key = code + codes * (isAssigned + 2 * (areaPlace(area) + mostAreas * unitPlace(unit)));
    const group = groups.get(key);
    if (group) group.count += 1;
    else {
      const own = (code % markCodes) | (isAssigned * marks.assigned);
      groups.set(key, { ...codedFacts(Math.floor(code / markCodes)), area, unit, marks: own, count: 1 });
    }
  });
  return [...groups.values()];
}

/** Numbers texts as they come. */
function placesOf(): (text: string | null) => number {
  const places = new Map<string | null, number>();
  return (text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
}
