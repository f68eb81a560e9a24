import { z } from 'zod';

import { planSystems } from '../domain/plan/codes.ts';
import { dayField, idField, lineField, nothing, textField } from './fields.ts';
import { keptCommands, keptRow } from './kept.ts';
import { command, query } from './route.ts';

const placeKeyField = z.string().regex(/^\d{4}(\d{2})?$/);

/** What one writes of a kommune the office works with. */
export const catchmentFields = z.object({
  contactName: lineField,
  contactPhone: lineField,
  contactEmail: lineField,
  /** What there is of habilitering and rehabilitering there, in words. */
  services: textField,
  planSystem: z.enum(planSystems).nullable(),
  note: textField,
});

const catchmentRow = catchmentFields.extend({
  ...keptRow,
  municipalityNumber: z.string(),
  districtNumber: z.string().nullable(),
  name: z.string(),
  /** The fylke, or the town the bydel is of. */
  within: z.string(),
  lastContactOn: dayField.nullable(),
  contactsThisYear: z.int(),
  /** Nobody there has been spoken with this year. */
  isNotContacted: z.boolean(),
  /** Agreements with it that run today. */
  agreements: z.int(),
});
export type CatchmentRow = z.infer<typeof catchmentRow>;

const { change, undo } = keptCommands(catchmentFields);

export const catchmentRoutes = {
  /** Every kommune and bydel the office works with, by name. */
  list: query('case.read', nothing, z.array(catchmentRow)),
  get: query('case.read', z.object({ id: idField }), catchmentRow),
  /** Everything one can choose: the kommuner of the country, and the bydeler of towns that are parted. */
  places: query(
    'case.read',
    nothing,
    z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        otherNames: z.array(z.string()),
        /** The fylke, or the town the bydel is of. */
        within: z.string(),
      }),
    ),
  ),
  /**
   * Says which kommuner and bydeler the office works with. Those left out are taken out of the list with what was
   * written of them, and have it again when they are chosen anew. Says how many were added and taken out.
   */
  choose: command(
    'report.write',
    z.object({ keys: z.array(placeKeyField).max(500) }),
    z.object({ added: z.int(), removed: z.int() }),
  ),
  change,
  undo,
};
