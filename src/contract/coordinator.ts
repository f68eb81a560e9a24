import { z } from 'zod';

import {
  assignmentEndReasons,
  competences,
  coordinatorRoles,
  declineReasons,
  sectors,
} from '../domain/coordinator/codes.ts';
import { dayField, done, idField, lineField, nameField, nothing, textField, versionField } from './fields.ts';
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

export const unitRoutes = {
  list: query(
    'case.read',
    nothing,
    z.array(
      unitFields.extend({
        id: idField,
        version: versionField,
        coordinators: z.int(),
        persons: z.int(),
        freePlaces: z.int(),
      }),
    ),
  ),
  create: command('coordinator.write', unitFields, z.object({ id: idField })),
  change: command('coordinator.write', z.object({ id: idField, version: versionField, fields: unitFields }), done),
};

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
const coordinatorRow = coordinatorFields.extend({
  id: idField,
  version: versionField,
  unitName: z.string().nullable(),
  persons: z.int(),
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
          obstacles: z.array(z.enum(['absent', 'full', 'takesNoNew', 'wrongRole', 'notHealthPersonnel'])),
        }),
      ),
    }),
  ),
  get: query(
    'case.read',
    z.object({ id: idField }),
    coordinatorRow.extend({
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
  /** The coordinator leaves: ends on the day, and so do all their assignments; the persons come on the red line. */
  leave: command(
    'coordinator.write',
    z.object({ id: idField, version: versionField, lastDay: dayField, note: textField.default(null) }),
    z.object({ version: versionField, persons: z.int() }),
  ),
};

export const assignmentRoutes = {
  /** Asks a unit for a coordinator. The person stays on the red line until one is assigned. */
  request: command(
    'coordinator.write',
    z.object({
      referralId: idField,
      version: versionField,
      unitId: idField,
      proposedCoordinatorId: idField.nullable(),
      onDay: dayField,
      answerBy: dayField,
      message: textField,
    }),
    done,
  ),
  answerRequest: command(
    'coordinator.write',
    z.object({
      referralId: idField,
      version: versionField,
      requestId: idField,
      accepted: z.boolean(),
      onDay: dayField,
      declineReason: z.enum(declineReasons).nullable(),
      note: textField,
    }),
    done,
  ),
  withdrawRequest: command(
    'coordinator.write',
    z.object({ referralId: idField, version: versionField, requestId: idField, onDay: dayField, note: textField }),
    done,
  ),
  /** Appoints a coordinator for the person from a day; one who was there before ends the day before. */
  assign: command(
    'coordinator.write',
    z.object({
      referralId: idField,
      version: versionField,
      coordinatorId: idField,
      fromDay: dayField,
      note: textField,
    }),
    z.object({ version: versionField, assignmentId: idField }),
  ),
  /** Ends an assignment on a day, inclusive. */
  end: command(
    'coordinator.write',
    z.object({
      assignmentId: idField,
      version: versionField,
      lastDay: dayField,
      reason: z.enum(assignmentEndReasons),
      note: textField,
    }),
    done,
  ),
  /** Moves many persons from one coordinator to others in one go: when somebody leaves or is away. */
  reassign: command(
    'coordinator.write',
    z.object({
      moves: z
        .array(z.object({ assignmentId: idField, toCoordinatorId: idField }))
        .min(1)
        .max(500),
      fromDay: dayField,
      reason: z.enum(assignmentEndReasons),
      note: textField,
    }),
    z.object({ moved: z.int() }),
  ),
  ofPerson: query(
    'case.read',
    z.object({ personId: idField }),
    z.array(
      z.object({
        id: idField,
        version: versionField,
        referralId: idField.nullable(),
        coordinatorId: idField,
        coordinatorName: z.string(),
        unitName: z.string().nullable(),
        role: z.enum(coordinatorRoles),
        fromDay: dayField,
        toDay: dayField.nullable(),
        endReason: z.string().nullable(),
        isActive: z.boolean(),
      }),
    ),
  ),
};
