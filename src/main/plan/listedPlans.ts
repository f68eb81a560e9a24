import type { PlanFilter } from '../../contract/plan.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { contentsNeeded } from '../../domain/plan/planRules.ts';
import type { QueryContext } from '../api/context.ts';
import { servingOn } from '../assignment/assignmentRepo.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { planConditions } from './planFilterSql.ts';
import { planPage, type PlanSort } from './planListRepo.ts';

type Reader = Pick<QueryContext, 'db' | 'today'>;
export type PlanPageRow = Awaited<ReturnType<typeof planPage>>[number];

/** Rows as they are shown: how much of § 9 the plan has for the person's age on the day, and who coordinates today. */
export async function shownPlans({ db, today }: Reader, rows: readonly PlanPageRow[], day: Day) {
  const serving = await servingOn(
    db,
    rows.map((row) => row.person.id),
    today,
  );
  return rows.map(({ contents, sortName: _sortName, ...row }) => {
    const needed = contentsNeeded(row.person.birthDate, day);
    return {
      ...row,
      contentsDone: needed.filter((content) => contents.includes(content)).length,
      contentsNeeded: needed.length,
      coordinator: serving.get(row.person.id)?.coordinatorName ?? null,
    };
  });
}
export type ListedPlan = Awaited<ReturnType<typeof shownPlans>>[number];

/** Every plan that matches and may be seen, in order, however many there are; not yet with who coordinates. */
export function everyListedPlan(
  { db, today, hiddenPersons }: Reader & Pick<QueryContext, 'hiddenPersons'>,
  { filter, sort }: { filter: PlanFilter; sort: PlanSort },
): Promise<PlanPageRow[]> {
  const conditions = [...withoutHidden.plans(hiddenPersons), ...planConditions(db, filter, today)];
  return planPage(db, { conditions, sort, after: null, limit: -1 });
}
