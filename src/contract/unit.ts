import { z } from 'zod';

import { coordinatorRoles, declineReasons, requestStates, sectors } from '../domain/coordinator/codes.ts';
import { letterLanguages } from '../domain/office/officeType.ts';
import { coordinatorRow } from './coordinator.ts';
import { documentFormats, madeFile } from './document.ts';
import { dayField, done, idField, lineField, nameField, nothing, versionField } from './fields.ts';
import { personLine } from './person.ts';
import { command, query } from './route.ts';

export const unitFields = z.object({
  name: nameField,
  leader: lineField,
  sector: z.enum(sectors),
  phone: lineField,
  email: lineField,
  isActive: z.boolean(),
});

/** domain/coordinator/recruitmentNeed.ts */
const recruitmentNeed = z.object({
  waiting: z.int(),
  waitingForChildCoordinator: z.int(),
  freePlaces: z.int(),
  freeForChildCoordinator: z.int(),
  shortOf: z.int(),
});

/** A unit with what its coordinators carry today, against the agreed most. */
const unitRow = unitFields.extend({
  id: idField,
  version: versionField,
  coordinators: z.int(),
  persons: z.int(),
  maxPersons: z.int(),
  freePlaces: z.int(),
});
export type UnitRow = z.infer<typeof unitRow>;

/** A forespørsel the unit got, and what came of it. */
const unitRequest = z.object({
  id: idField,
  referralId: idField,
  caseNumber: z.string(),
  person: personLine,
  role: z.enum(coordinatorRoles),
  requestedOn: dayField,
  answerBy: dayField,
  state: z.enum(requestStates),
  answeredOn: dayField.nullable(),
  declineReason: z.enum(declineReasons).nullable(),
  answerNote: z.string().nullable(),
});
export type UnitRequest = z.infer<typeof unitRequest>;

export const unitRoutes = {
  list: query('case.read', nothing, z.array(unitRow)),
  /** Who waits for a coordinator against the free places: in the whole office, and with each unit that was asked. */
  needs: query(
    'case.read',
    nothing,
    z.object({ office: recruitmentNeed, units: z.array(z.object({ unitId: idField, need: recruitmentNeed })) }),
  ),
  /** One unit: its coordinators, capacity and the requests it got, the latest first. */
  get: query(
    'case.read',
    z.object({ id: idField }),
    unitRow.extend({
      staff: z.array(
        coordinatorRow.extend({
          /** Valid basic training; any training in the last 24 months; a fadder today. */
          hasBasics: z.boolean(),
          isTrainedLately: z.boolean(),
          hasFadder: z.boolean(),
        }),
      ),
      requests: z.array(unitRequest),
    }),
  ),
  create: command('coordinator.write', unitFields, z.object({ id: idField })),
  change: command('coordinator.write', z.object({ id: idField, version: versionField, fields: unitFields }), done),
  /**
   * The paper for the unit's leader: how many and which persons each of the employees coordinates. Plaintext that leaves
   * the office: a role, a reason, and an audit line for each person on it. PDF is made from html by the window.
   */
  exportOverview: command(
    'export.run',
    z.object({
      id: idField,
      language: z.enum(letterLanguages),
      format: z.enum(documentFormats),
      /** Without: case numbers alone tell the persons apart. */
      withNames: z.boolean(),
      ground: nameField,
    }),
    madeFile,
  ),
};
