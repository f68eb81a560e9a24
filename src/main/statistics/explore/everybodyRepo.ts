import { and, desc, eq, lte, type SQL, sql } from 'drizzle-orm';

import type { Day } from '../../../domain/calendar/day.ts';
import { unknownGroup } from '../../../domain/statistics/breakdown.ts';
import type { ExploredFacts } from '../../../domain/statistics/explore/exploreFilter.ts';
import { listOf } from '../../db/columns.ts';
import type { ReadDb } from '../../db/database.ts';
import { remembered } from '../../db/remembered.ts';
import { person, referral } from '../../db/schema/index.ts';
import { notMerged, place } from '../activeOnRepo.ts';
import { type Mark, marks, marksOn } from '../censusMarkSql.ts';
import { dayValues } from '../dayValuesSql.ts';
import { codedFacts, coordinatorOn, factCodeOfPerson, preparedWithFacts, unitNames } from '../personFactsRepo.ts';

/** Somebody on a day: what is so of them, their facts, and the melding before the day that came last. */
export interface PersonOnDay {
  readonly personId: string;
  readonly facts: ExploredFacts;
  /** The sum of the marks (censusMarkSql.ts). */
  readonly marks: number;
}

/** Whether it is so of them. */
export const isSo = ({ marks: own }: PersonOnDay, mark: Mark): boolean => (own & marks[mark]) !== 0;

/**
 * Everybody on the day, one by one: the census (censusRepo.ts) with who they are, so that a figure divided in any way and the
 * list behind it are the same. Whoever was merged into another record does not count. Remembered until something is written.
 */
export const everybodyOn = (db: ReadDb, day: Day): Promise<ReadonlyMap<string, PersonOnDay>> =>
  remembered(db, `everybody ${day}`, async () => {
    const units = unitNames(db);
    const { ids, codes, areas, coordinators, referred } = listsOn(db, day);
    const factsOf = sharedFacts();
    return new Map(
      ids.map((personId, n) => {
        const code = codes[n] ?? 0;
        const coordinatorId = coordinators[n] ?? null;
        const own = (code % marks.assigned) | (coordinatorId === null ? 0 : marks.assigned);
        const [referrerType = '', specialty = ''] = (referred[n] ?? '').split(' ');
        const { ageGroup, needClass, gender } = codedFacts(Math.floor(code / marks.assigned));
        const unit = coordinatorId === null ? null : (units.get(coordinatorId) ?? null);
        const facts = factsOf([ageGroup, needClass, gender, areas[n], unit, referrerType, specialty]);
        return [personId, { personId, facts, marks: own }];
      }),
    );
  });

interface Lists {
  ids: string[];
  /** Marks and fact code as one number. */
  codes: number[];
  areas: (string | null)[];
  coordinators: (string | null)[];
  /** «gp somatic»: who sent the last melding, and its fagområde. */
  referred: (string | null)[];
}

function listsOn(db: ReadDb, day: Day): Lists {
  const statement = preparedWithFacts(db, 'statistics.everybody', (d) => {
    const code: SQL<number> = sql`${marksOn(d)} + ${sql.raw(String(marks.assigned))} * ${factCodeOfPerson()}`;
    const lastMelding = d
      .select({ of: sql<string>`${referral.referrerType} || ' ' || ${referral.specialty}` })
      .from(referral)
      .where(and(eq(referral.personId, person.id), lte(referral.receivedOn, place.day)))
      .orderBy(desc(referral.receivedOn), desc(referral.id))
      .limit(1);
    return d
      .select({
        ids: listOf<string>(person.id),
        codes: listOf<number>(code),
        areas: listOf<string | null>(person.area),
        coordinators: listOf<string | null>(coordinatorOn(d)),
        referred: listOf<string | null>(sql`(${lastMelding})`),
      })
      .from(person)
      .where(notMerged(d, person.id))
      .prepare();
  });
  return statement.get(dayValues(day)) ?? { ids: [], codes: [], areas: [], coordinators: [], referred: [] };
}

type FactTexts = readonly (string | null | undefined)[];

/** One object for all who have the same facts: a hundred thousand persons have a few hundred between them. */
function sharedFacts(): (texts: FactTexts) => ExploredFacts {
  const known = new Map<string, ExploredFacts>();
  return (texts) => {
    const key = texts.join('\n');
    const found = known.get(key) ?? factsFrom(texts);
    known.set(key, found);
    return found;
  };
}

function factsFrom(texts: FactTexts): ExploredFacts {
  const [ageGroup, needClass, gender, area, unit, referrerType, specialty] = texts.map((text) => text || unknownGroup);
  return { ageGroup, needClass, gender, area, unit, referrerType, specialty } as ExploredFacts;
}
