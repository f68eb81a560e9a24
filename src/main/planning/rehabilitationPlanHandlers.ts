import { brokenPlanRules } from '../../domain/planning/rehabilitationPlan.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { keptHandlers } from '../api/keptHandlers.ts';
import { rehabilitationPlans } from './rehabilitationPlans.ts';
import { rehabilitationMeasureStore, rehabilitationPlanStore } from './planningRepo.ts';

/** The plan for habilitering and rehabilitering (FOR-2011-12-16-1256 § 5). */
export const rehabilitationPlanHandlers: ModuleHandlers<'rehabilitationPlan'> = {
  list: (ctx) => rehabilitationPlans(ctx),
  ...keptHandlers({
    entity: 'rehabilitationPlan',
    store: rehabilitationPlanStore,
    brokenRules: (values, { today }) => brokenPlanRules(values, today),
    textsOf: ({ title, aims }) => ({ title, aims }),
  }),
};

/** The plan's measures. */
export const rehabilitationMeasureHandlers: ModuleHandlers<'rehabilitationMeasure'> = keptHandlers({
  entity: 'rehabilitationMeasure',
  store: rehabilitationMeasureStore,
  brokenRules: async ({ planId }, { db }) =>
    (await rehabilitationPlanStore.find(db, planId)) ? {} : { planId: 'unknown' },
  textsOf: ({ title, standing }) => ({ title, standing }),
});
