import { z } from 'zod';

import { offerAges, offerFields } from '../domain/directory/serviceOffer.ts';
import { idField, lineField, nameField, nothing, textField } from './fields.ts';
import { keptCommands, keptRow } from './kept.ts';
import { query } from './route.ts';

/** What one writes of a service of habilitering or rehabilitering. */
export const serviceOfferFields = z.object({
  name: nameField,
  /** The unit that gives it, of the office's own units; else a provider in words. */
  unitId: idField.nullable(),
  provider: lineField,
  field: z.enum(offerFields),
  age: z.enum(offerAges),
  about: textField,
  /** How one gets there. */
  access: textField,
  contact: lineField,
});

const serviceOfferRow = serviceOfferFields.extend({ ...keptRow, unitName: z.string().nullable() });
export type ServiceOfferRow = z.infer<typeof serviceOfferRow>;

export const serviceOfferRoutes = {
  /** Every service, by the unit that gives it and by name. */
  list: query('case.read', nothing, z.array(serviceOfferRow)),
  ...keptCommands(serviceOfferFields),
};
