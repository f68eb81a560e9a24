import { z } from 'zod';

import { liaisonWays } from '../domain/directory/liaison.ts';
import { dayField, idField, lineField, textField } from './fields.ts';
import { keptCommands, keptRow } from './kept.ts';
import { query } from './route.ts';

/** What one writes of contact with a kommune or a partner: with exactly one of them. */
export const liaisonFields = z.object({
  placeId: idField.nullable(),
  partnerId: idField.nullable(),
  day: dayField,
  way: z.enum(liaisonWays),
  about: z.string().trim().min(1).max(2000),
  /** Whom one spoke with there. */
  withWhom: lineField,
  /** Who of the office. */
  by: lineField,
  /** What came of it, or is to be done. */
  outcome: textField,
});

const liaisonRow = liaisonFields.extend(keptRow);
export type LiaisonRow = z.infer<typeof liaisonRow>;

export const liaisonRoutes = {
  /** What one body was spoken with about, the latest first. */
  with: query(
    'case.read',
    z.object({ placeId: idField.nullable(), partnerId: idField.nullable() }),
    z.array(liaisonRow),
  ),
  ...keptCommands(liaisonFields),
};
