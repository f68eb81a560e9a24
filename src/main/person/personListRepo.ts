import { and, asc, count, gt, isNull, sql, type SQL } from 'drizzle-orm';

import type { personSorts } from '../../contract/person.ts';
import type { ReadDb } from '../db/database.ts';
import { behindKey, type PageKey } from '../db/pageKey.ts';
import { prepared } from '../db/prepared.ts';
import { person } from '../db/schema/index.ts';
import { personLineColumns } from './personRepo.ts';

export type PersonSort = (typeof personSorts)[number];

const orderOf = {
  name: [person.sortName, person.id],
  birthDate: [person.birthDate, person.sortName, person.id],
} as const;

/** How many values a page's key has in the order. */
export const keyLength = (sort: PersonSort): number => orderOf[sort].length;

/** One page of persons that are not merged into others, behind the key of the last row one has. */
export async function personPage(
  db: ReadDb,
  page: { conditions: readonly SQL[]; sort: PersonSort; after: PageKey | null; limit: number },
) {
  const { conditions, sort, after, limit } = page;
  if (conditions.length === 0 && !after) return firstPage(db, sort).all({ limit });
  const behind = after ? behindKey(orderOf[sort], after, false) : undefined;
  return pageQuery(db, sort, [...conditions, behind]).limit(limit);
}

const pageQuery = (db: ReadDb, sort: PersonSort, conditions: readonly (SQL | undefined)[]) =>
  db
    .select({ ...personLineColumns, needClass: person.needClass, area: person.area, sortName: person.sortName })
    .from(person)
    .where(and(isNull(person.mergedIntoId), ...conditions))
    .orderBy(...orderOf[sort].map((column) => asc(column)));

/** What the list shows when it is opened. */
const firstPage = (db: ReadDb, sort: PersonSort) =>
  prepared(db, `person.firstPage.${sort}`, (d) => pageQuery(d, sort, []).limit(sql.placeholder('limit')).prepare());

/** The key of a row in the order. */
export const keyOf = (sort: PersonSort, row: { birthDate: string | null; sortName: string; id: string }): PageKey =>
  sort === 'name' ? [row.sortName, row.id] : [row.birthDate, row.sortName, row.id];

/** How many persons meet the conditions. */
export async function countPersons(db: ReadDb, conditions: readonly SQL[]): Promise<number> {
  if (conditions.length === 0) return countAllPersons(db);
  const row = await db
    .select({ persons: count() })
    .from(person)
    .where(and(isNull(person.mergedIntoId), ...conditions))
    .get();
  return row?.persons ?? 0;
}

/** How many persons there are: all records less the few merged into others, so that no row is read to be counted. */
async function countAllPersons(db: ReadDb): Promise<number> {
  const records = prepared(db, 'person.countAll', (d) => d.select({ n: count() }).from(person).prepare()).get();
  const merged = prepared(db, 'person.countMerged', (d) =>
    d.select({ n: count() }).from(person).where(gt(person.mergedIntoId, '')).prepare(),
  ).get();
  return (records?.n ?? 0) - (merged?.n ?? 0);
}
