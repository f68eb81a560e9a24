import {
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  min,
  sql,
  type SQL,
  type SQLWrapper,
} from 'drizzle-orm';

import type { ReferralRow, referralSorts } from '../../contract/referralList.ts';
import { referralStates } from '../../domain/referral/state.ts';
import type { ReadDb } from '../db/database.ts';
import { behindKey, type PageKey } from '../db/pageKey.ts';
import { prepared } from '../db/prepared.ts';
import { account, deadline, person, referral } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';

export type ReferralSort = (typeof referralSorts)[number];

/** A case's place on its way, as text: what the list by state is ordered by. */
const statePlace = sql<string>`case ${referral.state} ${sql.join(
  referralStates.map((state, i) => sql`when ${state} then ${String(i).padStart(2, '0')}`),
  sql` `,
)} else '99' end`;

/** Behind every day there is: a case that nothing is due in comes last. */
const NEVER = '9999-12-31';

const nextDue = (db: ReadDb) =>
  db
    .select({ referralId: deadline.referralId, dueOn: min(deadline.dueOn).as('next_due_on') })
    .from(deadline)
    .where(and(isNull(deadline.doneOn), isNull(deadline.pausedSince), isNotNull(deadline.referralId)))
    .groupBy(deadline.referralId)
    .as('next_due');

/** A case's place in the list: its id and the values the list is ordered by. */
export interface Place {
  id: string;
  receivedOn: string;
  sortValue: string;
}

/** The places of one page. Ids alone are sorted, so that a long list costs little more than a short one. */
export async function referralPlaces(
  db: ReadDb,
  page: { conditions: readonly SQL[]; sort: ReferralSort; descending: boolean; after: PageKey | null; limit: number },
): Promise<Place[]> {
  const due = nextDue(db);
  const first: Record<ReferralSort, SQL<string>> = {
    receivedOn: sql<string>`${referral.receivedOn}`,
    person: sql<string>`${person.sortName}`,
    dueOn: sql<string>`coalesce(${due.dueOn}, ${NEVER})`,
    state: statePlace,
  };
  const sortValue = first[page.sort];
  const order: SQLWrapper[] = [sortValue, referral.receivedOn, referral.id].slice(page.sort === 'receivedOn' ? 1 : 0);
  const behind = page.after ? behindKey(order, page.after, page.descending) : undefined;
  const columns = { id: referral.id, receivedOn: referral.receivedOn, sortValue: sortValue.as('sort_value') };
  const sources = {
    receivedOn: () => db.select(columns).from(referral).$dynamic(),
    state: () => db.select(columns).from(referral).$dynamic(),
    dueOn: () => db.select(columns).from(referral).leftJoin(due, eq(due.referralId, referral.id)).$dynamic(),
    // A cross join keeps this order of the tables: the persons are there in the order of their names already.
    person: () => db.select(columns).from(person).crossJoin(referral).$dynamic(),
  };
  const ofPerson = page.sort === 'person' ? eq(referral.personId, person.id) : undefined;
  return sources[page.sort]()
    .where(and(ofPerson, ...page.conditions, behind))
    .orderBy(...order.map((column) => (page.descending ? desc(column) : asc(column))))
    .limit(page.limit);
}

/** How many values a page's key has in the order. */
export const keyLength = (sort: ReferralSort): number => (sort === 'receivedOn' ? 2 : 3);

/** The key of a row in the order. */
export const keyOf = (sort: ReferralSort, row: Place): PageKey =>
  sort === 'receivedOn' ? [row.receivedOn, row.id] : [row.sortValue, row.receivedOn, row.id];

const rowsOf = (db: ReadDb) =>
  db
    .select({
      id: referral.id,
      caseNumber: referral.caseNumber,
      person: personLineColumns,
      sentOn: referral.sentOn,
      receivedOn: referral.receivedOn,
      channel: referral.channel,
      referrerType: referral.referrerType,
      referrerName: referral.referrerName,
      need: referral.need,
      specialty: referral.specialty,
      state: referral.state,
      outcome: referral.outcome,
      decidedOn: referral.decidedOn,
      area: referral.area,
      urgency: referral.urgency,
      responsible: account.displayName,
    })
    .from(referral)
    .innerJoin(person, eq(person.id, referral.personId))
    .leftJoin(account, eq(account.id, referral.responsibleAccountId))
    .$dynamic();

/** The rows of these cases, in the order of the ids. */
export async function referralRows(db: ReadDb, ids: readonly string[]) {
  const rows = await rowsOf(db).where(inArray(referral.id, [...ids]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

/** The cases of one person, newest first. */
export async function referralsOfPerson(db: ReadDb, personId: string) {
  return rowsOf(db).where(eq(referral.personId, personId)).orderBy(desc(referral.receivedOn), desc(referral.id));
}

/** The next thing due in each of these cases. Sorted here, since the database would rather read every open deadline. */
export async function nextDeadlines(
  db: ReadDb,
  referralIds: readonly string[],
): Promise<Map<string | null, NonNullable<ReferralRow['nextDeadline']>>> {
  const rows = await db
    .select({
      referralId: deadline.referralId,
      kind: deadline.kind,
      dueOn: deadline.dueOn,
      doneOn: deadline.doneOn,
      pausedSince: deadline.pausedSince,
    })
    .from(deadline)
    .where(inArray(deadline.referralId, [...referralIds]));
  const latestFirst = rows
    .filter((row) => row.doneOn === null && row.pausedSince === null)
    .toSorted((a, b) => (`${a.dueOn} ${a.kind}` < `${b.dueOn} ${b.kind}` ? 1 : -1));
  return new Map(latestFirst.map(({ referralId, kind, dueOn }) => [referralId, { kind, dueOn }]));
}

/** How many cases meet the conditions; all of them where there are none. */
export async function countReferrals(db: ReadDb, conditions: readonly SQL[]): Promise<number> {
  if (conditions.length === 0)
    return prepared(db, 'referral.countAll', (d) => d.select({ n: count() }).from(referral).prepare()).get()?.n ?? 0;
  const row = await db
    .select({ n: count() })
    .from(referral)
    .where(and(...conditions))
    .get();
  return row?.n ?? 0;
}
