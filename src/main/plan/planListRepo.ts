import { and, asc, count, desc, eq, isNull, type SQL } from 'drizzle-orm';

import type { planSorts } from '../../contract/plan.ts';
import type { ReadDb } from '../db/database.ts';
import { behindKey, forwardsMissingLast, type PageKey } from '../db/pageKey.ts';
import { person, plan } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';

export type PlanSort = (typeof planSorts)[number];

const orderOf = {
  nextEvaluationOn: [plan.nextEvaluationOn, plan.id],
  person: [person.sortName, plan.id],
  activeFrom: [plan.activeFrom, plan.id],
} as const;

/** Newest plans first; the other orders run forwards. */
const isDescending = (sort: PlanSort): boolean => sort === 'activeFrom';

/** How many values a page's key has in every order. */
export const planKeyLength = 2;

/** One page of plans behind the key of the last row one has. Plans without the day stand last: ended ones have none. */
export async function planPage(
  db: ReadDb,
  page: { conditions: readonly SQL[]; sort: PlanSort; after: PageKey | null; limit: number },
) {
  const order = orderOf[page.sort];
  const [first, second] = order;
  const descending = isDescending(page.sort);
  return db
    .select({
      id: plan.id,
      person: personLineColumns,
      state: plan.state,
      system: plan.system,
      activeFrom: plan.activeFrom,
      activeTo: plan.activeTo,
      nextEvaluationOn: plan.nextEvaluationOn,
      contents: plan.contents,
      sortName: person.sortName,
    })
    .from(plan)
    .innerJoin(person, eq(person.id, plan.personId))
    .where(
      and(
        isNull(person.mergedIntoId),
        ...page.conditions,
        page.after ? behindKey(order, page.after, descending, 'last') : undefined,
      ),
    )
    .orderBy(...(descending ? [desc(first), desc(second)] : [forwardsMissingLast(first), asc(second)]))
    .limit(page.limit);
}

type PageRow = Awaited<ReturnType<typeof planPage>>[number];

/** The key of a row in the order. */
export const planKeyOf = (sort: PlanSort, row: PageRow): PageKey => [
  sort === 'person' ? row.sortName : row[sort],
  row.id,
];

/** How many plans meet the conditions. */
export async function countPlans(db: ReadDb, conditions: readonly SQL[]): Promise<number> {
  const row = await db
    .select({ plans: count() })
    .from(plan)
    .innerJoin(person, eq(person.id, plan.personId))
    .where(and(isNull(person.mergedIntoId), ...conditions))
    .get();
  return row?.plans ?? 0;
}
