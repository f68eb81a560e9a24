import { z } from 'zod';

import { improvementStates } from '../domain/improvement/improvement.ts';
import { rehabilitationPlanStates } from '../domain/planning/rehabilitationPlan.ts';
import { dayField, idField, lineField, nameField, nothing, textField } from './fields.ts';
import { keptCommands, keptRow } from './kept.ts';
import { query } from './route.ts';

/** What one writes of the plan for habilitering and rehabilitering (FOR-2011-12-16-1256 § 5). */
export const rehabilitationPlanFields = z.object({
  title: nameField,
  fromDay: dayField,
  toDay: dayField,
  adoptedOn: dayField.nullable(),
  adoptedBy: lineField,
  aims: textField,
  responsible: lineField,
});

/** What one writes of a measure of the plan. */
export const rehabilitationMeasureFields = z.object({
  planId: idField,
  title: nameField,
  responsible: lineField,
  dueOn: dayField.nullable(),
  state: z.enum(improvementStates),
  /** How far it has come, in words. */
  standing: textField,
});

const rehabilitationMeasureRow = rehabilitationMeasureFields.extend({ ...keptRow, isOverdue: z.boolean() });
export type RehabilitationMeasureRow = z.infer<typeof rehabilitationMeasureRow>;

const rehabilitationPlanRow = rehabilitationPlanFields.extend({
  ...keptRow,
  planState: z.enum(rehabilitationPlanStates),
  measures: z.array(rehabilitationMeasureRow),
});
export type RehabilitationPlanRow = z.infer<typeof rehabilitationPlanRow>;

export const rehabilitationPlanRoutes = {
  /** Every plan with its measures, the newest first. */
  list: query('case.read', nothing, z.array(rehabilitationPlanRow)),
  ...keptCommands(rehabilitationPlanFields),
};

/** The plan's measures, each a record of its own. */
export const rehabilitationMeasureRoutes = keptCommands(rehabilitationMeasureFields);
