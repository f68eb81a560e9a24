import { and, asc, count, desc, eq, gte, inArray, isNull, lte, type SQL } from 'drizzle-orm';

import type { ComplaintFilter, complaintSorts } from '../../contract/complaint.ts';
import type { ReadDb } from '../db/database.ts';
import { behindKey, type PageKey } from '../db/pageKey.ts';
import { complaint, person } from '../db/schema/index.ts';
import { complaintsWithPerson } from './complaintRepo.ts';

export type ComplaintSort = (typeof complaintSorts)[number];

const orderOf = {
  receivedOn: [complaint.receivedOn, complaint.id],
  person: [person.sortName, complaint.id],
} as const;

/** The latest first; names run forwards. */
const isDescending = (sort: ComplaintSort): boolean => sort === 'receivedOn';

/** How many values a page's key has in every order. */
export const complaintKeyLength = 2;

/** The conditions of a list of complaints. */
export function complaintConditions(filter: ComplaintFilter): SQL[] {
  const { states, kinds, outcomes, recordKind, receivedFrom, receivedTo } = filter;
  const asked: (SQL | undefined)[] = [
    states.length > 0 ? inArray(complaint.state, states) : undefined,
    kinds.length > 0 ? inArray(complaint.kind, kinds) : undefined,
    outcomes.length > 0 ? inArray(complaint.outcome, outcomes) : undefined,
    recordKind === null ? undefined : eq(complaint.recordKind, recordKind),
    receivedFrom === null ? undefined : gte(complaint.receivedOn, receivedFrom),
    receivedTo === null ? undefined : lte(complaint.receivedOn, receivedTo),
  ];
  return asked.filter((condition) => condition !== undefined);
}

/** One page of complaints behind the key of the last row one has. */
export async function complaintPage(
  db: ReadDb,
  page: { conditions: readonly SQL[]; sort: ComplaintSort; after: PageKey | null; limit: number },
) {
  const order = orderOf[page.sort];
  const descending = isDescending(page.sort);
  return complaintsWithPerson(db)
    .where(
      and(
        isNull(person.mergedIntoId),
        ...page.conditions,
        page.after ? behindKey(order, page.after, descending) : undefined,
      ),
    )
    .orderBy(...order.map((column) => (descending ? desc(column) : asc(column))))
    .limit(page.limit);
}

type PageRow = Awaited<ReturnType<typeof complaintPage>>[number];

/** The key of a row in the order. */
export const complaintKeyOf = (sort: ComplaintSort, row: PageRow): PageKey => [
  sort === 'person' ? row.sortName : row.complaint.receivedOn,
  row.complaint.id,
];

/** How many complaints meet the conditions. */
export async function countComplaints(db: ReadDb, conditions: readonly SQL[]): Promise<number> {
  const row = await db
    .select({ n: count() })
    .from(complaint)
    .innerJoin(person, eq(person.id, complaint.personId))
    .where(and(isNull(person.mergedIntoId), ...conditions))
    .get();
  return row?.n ?? 0;
}
