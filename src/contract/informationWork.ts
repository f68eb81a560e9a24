import { z } from 'zod';

import { audiences, informationWays } from '../domain/planning/informationWork.ts';
import { dayField, lineField, nameField, nothing, textField } from './fields.ts';
import { keptCommands, keptRow } from './kept.ts';
import { query } from './route.ts';

/** What one writes of information given (R 3, 20–22). */
export const informationFields = z.object({
  day: dayField,
  audience: z.enum(audiences),
  way: z.enum(informationWays),
  what: nameField,
  /** About how many it reached. */
  reached: z.int().min(0).max(10_000_000).nullable(),
  by: lineField,
  note: textField,
});

const informationRow = informationFields.extend(keptRow);
export type InformationRow = z.infer<typeof informationRow>;

export const informationWorkRoutes = {
  /** All that has been told, the latest first. */
  list: query('case.read', nothing, z.array(informationRow)),
  ...keptCommands(informationFields),
};
