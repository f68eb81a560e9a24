import { z } from 'zod';

import { competences, coordinatorRoles } from '../domain/coordinator/codes.ts';
import { alsoProvides } from './assignment.ts';
import { dayField, done, idField, lineField, nameField, nothing, textField, versionField } from './fields.ts';
import { personLine } from './person.ts';
import { command, query } from './route.ts';

export const coordinatorFields = z.object({
  name: nameField,
  unitId: idField.nullable(),
  profession: lineField,
  isHealthPersonnel: z.boolean(),
  roles: z.array(z.enum(coordinatorRoles)).min(1),
  activeFrom: dayField,
  activeTo: dayField.nullable(),
  maxPersons: z.int().min(0).max(200),
  takesNew: z.boolean(),
  percentage: z.int().min(0).max(100).nullable(),
  competences: z.array(z.enum(competences)),
  phone: lineField,
  email: lineField,
});
export type CoordinatorFields = z.infer<typeof coordinatorFields>;

const absenceLine = z.object({
  id: idField,
  fromDay: dayField,
  toDay: dayField.nullable(),
  substituteId: idField.nullable(),
  substituteName: z.string().nullable(),
  note: z.string().nullable(),
});

/** A coordinator with the load of today. */
export const coordinatorRow = coordinatorFields.extend({
  id: idField,
  version: versionField,
  unitName: z.string().nullable(),
  persons: z.int(),
  /** How many families the persons make: siblings and parents linked to each other are one. */
  families: z.int(),
  /** The absence that covers today, if any. */
  absentTo: dayField.nullable(),
  isAbsent: z.boolean(),
});
export type CoordinatorRow = z.infer<typeof coordinatorRow>;

export const coordinatorRoutes = {
  list: query('case.read', z.object({ includeFormer: z.boolean().default(false) }), z.array(coordinatorRow)),
  /** Every coordinator in office with what speaks for and against, best first (domain/coordinator/ranking.ts). */
  candidates: query(
    'case.read',
    z.object({ referralId: idField }),
    z.object({
      personId: idField,
      role: z.enum(coordinatorRoles),
      wantedCompetences: z.array(z.enum(competences)),
      answerBy: dayField,
      rows: z.array(
        coordinatorRow.extend({
          matches: z.array(z.enum(competences)),
          freePlaces: z.int(),
          /** Those of the person's close family whom they serve today. */
          servesFamily: z.array(personLine),
          obstacles: z.array(z.enum(['absent', 'full', 'takesNoNew', 'wrongRole', 'notHealthPersonnel'])),
        }),
      ),
    }),
  ),
  get: query(
    'case.read',
    z.object({ id: idField }),
    coordinatorRow.extend({
      unitLeader: z.string().nullable(),
      absences: z.array(absenceLine),
      assignments: z.array(
        z.object({
          id: idField,
          version: versionField,
          person: personLine,
          referralId: idField.nullable(),
          role: z.enum(coordinatorRoles),
          fromDay: dayField,
          toDay: dayField.nullable(),
          endReason: z.string().nullable(),
          alsoProvides,
        }),
      ),
    }),
  ),
  create: command('coordinator.write', coordinatorFields, z.object({ id: idField })),
  change: command(
    'coordinator.write',
    z.object({ id: idField, version: versionField, fields: coordinatorFields }),
    done,
  ),
  addAbsence: command(
    'coordinator.write',
    z.object({
      coordinatorId: idField,
      fromDay: dayField,
      toDay: dayField.nullable(),
      substituteId: idField.nullable(),
      note: lineField,
    }),
    z.object({ id: idField }),
  ),
  removeAbsence: command('coordinator.write', z.object({ id: idField }), nothing),
  /**
   * The coordinator leaves: ends on the day, and so do all their assignments; the persons come on the red line. Those of
   * `leftOut` persons the account may not touch are for somebody else to end.
   */
  leave: command(
    'coordinator.write',
    z.object({ id: idField, version: versionField, lastDay: dayField, note: textField.default(null) }),
    z.object({ version: versionField, persons: z.int(), leftOut: z.int() }),
  ),
};
