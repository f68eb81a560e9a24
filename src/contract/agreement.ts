import { z } from 'zod';

import { agreementKinds, agreementStates } from '../domain/directory/agreement.ts';
import { dayField, idField, lineField, nameField, nothing, textField } from './fields.ts';
import { keptCommands, keptRow } from './kept.ts';
import { query } from './route.ts';

/** What one writes of an agreement on working together (hol § 6-1, R 9). */
export const agreementFields = z.object({
  title: nameField,
  kind: z.enum(agreementKinds),
  /** With whom: a kommune, a partner, or one in words. */
  placeId: idField.nullable(),
  partnerId: idField.nullable(),
  counterpart: lineField,
  fromDay: dayField,
  toDay: dayField.nullable(),
  /** By when renewing it is taken up. */
  renewOn: dayField.nullable(),
  responsible: lineField,
  about: textField,
});

const agreementRow = agreementFields.extend({
  ...keptRow,
  state: z.enum(agreementStates),
  /** With whom, in words, whichever of the three it is. */
  withName: z.string(),
  files: z.int(),
});
export type AgreementRow = z.infer<typeof agreementRow>;

export const agreementRoutes = {
  /** Every agreement, the nearest to be renewed first. */
  list: query('case.read', nothing, z.array(agreementRow)),
  get: query('case.read', z.object({ id: idField }), agreementRow),
  ...keptCommands(agreementFields),
};
