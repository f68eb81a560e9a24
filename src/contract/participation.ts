import { z } from 'zod';

import {
  participationEndReasons,
  participationRoles,
  participationStates,
} from '../domain/participation/participation.ts';
import { planSystems } from '../domain/plan/codes.ts';
import { dayField, done, idField, lineField, nameField, pageInput, pageOf, textField, versionField } from './fields.ts';
import { personLine } from './person.ts';
import { command, query } from './route.ts';

const municipalityNumber = z.string().regex(/^\d{4}$/);

/**
 * The hospital's agreement with a kommune on taking part in a person's plan there (P): who, as what, with which
 * expectations, for how long. The plan itself stays in the kommune and is never scanned into the journal.
 */
export const participationFields = z.object({
  municipalityNumber,
  planSystem: z.enum(planSystems).nullable(),
  /** Who coordinates the plan in the kommune. */
  municipalCoordinator: lineField,
  /** Who of the hospital takes part. */
  participant: nameField,
  participantUnit: lineField,
  role: z.enum(participationRoles),
  expectation: z.string().trim().min(1).max(10_000),
  fromDay: dayField,
  toDay: dayField,
  /** The day it was noted in the journal that there is a plan, and who coordinates it. */
  journalNotedOn: dayField.nullable(),
});
export type ParticipationFields = z.infer<typeof participationFields>;

const agreement = participationFields.extend({
  id: idField,
  version: versionField,
  state: z.enum(participationStates),
  renewsId: idField.nullable(),
  renewedOn: dayField.nullable(),
  endedOn: dayField.nullable(),
  endReason: z.enum(participationEndReasons).nullable(),
});
export type Agreement = z.infer<typeof agreement>;

export const participationFilter = z.object({
  states: z.array(z.enum(participationStates)).default([]),
  municipalityNumbers: z.array(municipalityNumber).default([]),
  /** Those of which the journal says nothing. */
  withoutJournalNote: z.boolean().default(false),
  endsBy: dayField.nullable().default(null),
});
export type ParticipationFilter = z.infer<typeof participationFilter>;
export const participationSorts = ['toDay', 'person', 'fromDay'] as const;

const row = agreement.extend({ person: personLine });
export type ParticipationRow = z.infer<typeof row>;

export const participationRoutes = {
  /** The agreements about a person, the latest first. */
  ofPerson: query('case.read', z.object({ personId: idField }), z.array(agreement)),
  list: query(
    'case.read',
    z.object({ filter: participationFilter, sort: z.enum(participationSorts).default('toDay'), ...pageInput }),
    pageOf(row),
  ),
  /** A new agreement; `renewsId` names the one it follows, which is then renewed. */
  add: command(
    'case.write',
    z.object({
      personId: idField,
      fields: participationFields,
      renews: z.object({ id: idField, version: versionField }).nullable(),
    }),
    z.object({ id: idField }),
  ),
  change: command('case.write', z.object({ id: idField, version: versionField, fields: participationFields }), done),
  /** It does not go on: the last day, why, and a word. Null takes the ending back. */
  end: command(
    'case.write',
    z.object({
      id: idField,
      version: versionField,
      ending: z.object({ endedOn: dayField, reason: z.enum(participationEndReasons), note: textField }).nullable(),
    }),
    done,
  ),
  /** Takes out one that was written down by a slip; the log keeps what it was, and one it renewed stands again. */
  remove: command('case.write', z.object({ id: idField, version: versionField }), z.object({})),
};
