import { z } from 'zod';

import { dayField, done, idField, lineField, nothing, textField, versionField } from './fields.ts';
import { improvementStates } from '../domain/improvement/improvement.ts';
import { command, query } from './route.ts';

/** What one writes of a deviation. */
export const deviationFields = z.object({
  occurredOn: dayField,
  what: z.string().trim().min(1).max(2000),
  followUp: textField,
  responsible: lineField,
  closedOn: dayField.nullable(),
});
const namesConfirmed = z.boolean().default(false);

const deviationRow = deviationFields.extend({
  id: idField,
  version: versionField,
  canUndo: z.boolean(),
  improvements: z.array(z.object({ id: idField, title: z.string(), state: z.enum(improvementStates) })),
});
export type DeviationRow = z.infer<typeof deviationRow>;

export const deviationRoutes = {
  /** Every deviation, the latest first, with what came of it. */
  list: query('statistics.read', nothing, z.array(deviationRow)),
  register: command('report.write', z.object({ fields: deviationFields, namesConfirmed }), z.object({ id: idField })),
  change: command(
    'report.write',
    z.object({ id: idField, version: versionField, fields: deviationFields, namesConfirmed }),
    done,
  ),
  /** Puts back what stood before the last change; what is taken back stays in the history. */
  undo: command('report.write', z.object({ id: idField, version: versionField }), done),
};
