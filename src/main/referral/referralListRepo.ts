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

import type { ReferralRow, referralSorts } from '../../contract/referral.ts';
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
    .where(and(isNull(deadline.doneOn), isNotNull(deadline.referralId)))
    .groupBy(deadline.referralId)
    .as('next_due');

/** One page of cases with the key that the next begins behind. */
export async function referralPage(
  db: ReadDb,
  page: {
    conditions: readonly SQL[];
    sort: ReferralSort;
    descending: boolean;
    after: PageKey | null;
    limit: number;
  },
) {
  const due = nextDue(db);
  const first: Record<ReferralSort, SQLWrapper> = {
    receivedOn: referral.receivedOn,
    person: person.sortName,
    dueOn: sql`coalesce(${due.dueOn}, ${NEVER})`,
    state: statePlace,
  };
  const order = [first[page.sort], ...(page.sort === 'receivedOn' ? [] : [referral.receivedOn]), referral.id];
  const behind = page.after ? behindKey(order, page.after, page.descending) : undefined;
  const select = rowsOf(db, sql<string>`${first[page.sort]}`);
  const joined = page.sort === 'dueOn' ? select.leftJoin(due, eq(due.referralId, referral.id)) : select;
  const rows = await joined
    .where(and(...page.conditions, behind))
    .orderBy(...order.map((column) => (page.descending ? desc(column) : asc(column))))
    .limit(page.limit);
  return rows;
}

/** How many values a page's key has in the order. */
export const keyLength = (sort: ReferralSort): number => (sort === 'receivedOn' ? 2 : 3);

/** The key of a row in the order. */
export const keyOf = (sort: ReferralSort, row: { sortValue: string; receivedOn: string; id: string }): PageKey =>
  sort === 'receivedOn' ? [row.sortValue, row.id] : [row.sortValue, row.receivedOn, row.id];

const rowsOf = (db: ReadDb, sortValue: SQL<string>) =>
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
      sortValue: sortValue.as('sort_value'),
    })
    .from(referral)
    .innerJoin(person, eq(person.id, referral.personId))
    .leftJoin(account, eq(account.id, referral.responsibleAccountId))
    .$dynamic();

/** The cases of one person, newest first. */
export async function referralsOfPerson(db: ReadDb, personId: string) {
  return rowsOf(db, sql<string>`${referral.receivedOn}`)
    .where(eq(referral.personId, personId))
    .orderBy(desc(referral.receivedOn), desc(referral.id));
}

/** The next thing due in each of these cases. */
export async function nextDeadlines(
  db: ReadDb,
  referralIds: readonly string[],
): Promise<Map<string | null, NonNullable<ReferralRow['nextDeadline']>>> {
  const rows = await db
    .select({ referralId: deadline.referralId, kind: deadline.kind, dueOn: deadline.dueOn })
    .from(deadline)
    .where(and(inArray(deadline.referralId, [...referralIds]), isNull(deadline.doneOn)))
    .orderBy(desc(deadline.dueOn), desc(deadline.kind));
  return new Map(rows.map(({ referralId, ...row }) => [referralId, row]));
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
