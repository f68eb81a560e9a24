import type { z } from 'zod';

import type { informationFields } from '../../../contract/informationWork.ts';
import type { rehabilitationMeasureFields, rehabilitationPlanFields } from '../../../contract/rehabilitationPlan.ts';
import type { ImprovementState } from '../../../domain/improvement/improvement.ts';
import type { Audience, InformationWay } from '../../../domain/planning/informationWork.ts';
import { count, day, index, ref, table, textColumn } from '../columns.ts';
import { keptColumns } from '../keptColumns.ts';

/** The plan for habilitering and rehabilitering of the kommune or helseforetak. */
export const rehabilitationPlan = table('rehabilitation_plan', {
  ...keptColumns<z.output<typeof rehabilitationPlanFields>>(),
  title: textColumn().notNull(),
  fromDay: day().notNull(),
  toDay: day().notNull(),
  adoptedOn: day(),
  adoptedBy: textColumn(),
  aims: textColumn(),
  responsible: textColumn(),
});

/** What the plan says shall be done, and how far it has come. */
export const rehabilitationMeasure = table(
  'rehabilitation_measure',
  {
    ...keptColumns<z.output<typeof rehabilitationMeasureFields>>(),
    planId: ref()
      .notNull()
      .references(() => rehabilitationPlan.id),
    title: textColumn().notNull(),
    responsible: textColumn(),
    dueOn: day(),
    state: textColumn<ImprovementState>().notNull(),
    standing: textColumn(),
  },
  (t) => [index('rehabilitation_measure_of').on(t.planId)],
);

/** What the office told whom, and when. */
export const informationWork = table(
  'information_work',
  {
    ...keptColumns<z.output<typeof informationFields>>(),
    day: day().notNull(),
    audience: textColumn<Audience>().notNull(),
    way: textColumn<InformationWay>().notNull(),
    what: textColumn().notNull(),
    reached: count(),
    by: textColumn(),
    note: textColumn(),
  },
  (t) => [index('information_work_day').on(t.day)],
);
