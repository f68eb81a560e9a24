import { z } from 'zod';

import { procedureKinds } from '../domain/directory/procedure.ts';
import { dayField, idField, lineField, nameField, nothing, textField } from './fields.ts';
import { keptCommands, keptRow } from './kept.ts';
import { query } from './route.ts';

/** What one writes of a procedure or routine. */
export const procedureFields = z.object({
  title: nameField,
  kind: z.enum(procedureKinds),
  owner: lineField,
  revisedOn: dayField,
  reviseOn: dayField.nullable(),
  /** Where it stands, if it is not kept here: an address in the quality system. */
  place: lineField,
  about: textField,
});

const procedureRow = procedureFields.extend({ ...keptRow, isOverdue: z.boolean(), files: z.int() });
export type ProcedureRow = z.infer<typeof procedureRow>;

export const procedureRoutes = {
  /** Every procedure and routine, the nearest to be revised first. */
  list: query('case.read', nothing, z.array(procedureRow)),
  get: query('case.read', z.object({ id: idField }), procedureRow),
  ...keptCommands(procedureFields),
};
