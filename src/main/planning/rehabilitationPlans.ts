import type { RehabilitationPlanRow } from '../../contract/rehabilitationPlan.ts';
import { isMeasureOverdue, rehabilitationPlanState } from '../../domain/planning/rehabilitationPlan.ts';
import type { QueryContext } from '../api/context.ts';
import { shownOf } from '../api/keptHandlers.ts';
import { rehabilitationMeasureStore, rehabilitationPlanStore } from './planningRepo.ts';

/** Every plan with its measures, the newest first; measures by due day, those without one last. */
export async function rehabilitationPlans({
  db,
  today,
}: Pick<QueryContext, 'db' | 'today'>): Promise<RehabilitationPlanRow[]> {
  const measures = Map.groupBy(await rehabilitationMeasureStore.list(db), ({ planId }) => planId);
  return (await rehabilitationPlanStore.list(db))
    .map((stored) => ({
      ...shownOf(stored),
      planState: rehabilitationPlanState(stored, today),
      measures: (measures.get(stored.id) ?? [])
        .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
        .map((measure) => ({ ...shownOf(measure), isOverdue: isMeasureOverdue(measure, today) })),
    }))
    .toSorted((a, b) => b.fromDay.localeCompare(a.fromDay));
}
