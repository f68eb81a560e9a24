import { z } from 'zod';

import { sectors } from '../domain/coordinator/codes.ts';
import { dutyBases } from '../domain/plan/dutyToTakePart.ts';
import { dayField, idField, lineField, nameField, nothing, textField } from './fields.ts';
import { keptCommands, keptRow } from './kept.ts';
import { query } from './route.ts';

/** What one writes of a body the office works with. */
export const partnerFields = z.object({
  name: nameField,
  sector: z.enum(sectors),
  /** Why it must take part in plans; null: no law says so. */
  dutyBasis: z.enum(dutyBases).nullable(),
  contactName: lineField,
  contactPhone: lineField,
  contactEmail: lineField,
  note: textField,
});

const partnerRow = partnerFields.extend({
  ...keptRow,
  lastContactOn: dayField.nullable(),
  /** Agreements with it that run today. */
  agreements: z.int(),
});
export type PartnerRow = z.infer<typeof partnerRow>;

export const partnerRoutes = {
  /** Every partner, by name. */
  list: query('case.read', nothing, z.array(partnerRow)),
  get: query('case.read', z.object({ id: idField }), partnerRow),
  ...keptCommands(partnerFields),
};
