import { z } from 'zod';

import { fadderEndReasons } from '../domain/fadder/codes.ts';
import { dayField, done, idField, lineField, nothing, textField, versionField } from './fields.ts';
import { command, query } from './route.ts';

/** A fadder's own fields: `coordinatorId` for one who is a coordinator too, else a name. */
export const fadderFields = z.object({
  coordinatorId: idField.nullable(),
  name: lineField,
  unitId: idField.nullable(),
  activeFrom: dayField,
  activeTo: dayField.nullable(),
  maxCoordinators: z.int().min(1).max(100),
  phone: lineField,
  email: lineField,
});
export type FadderFields = z.infer<typeof fadderFields>;

/** Sessions against the goal of the year that today lies in (domain/supervision/pace.ts). */
export const paceFields = z.object({
  goal: z.int(),
  held: z.int(),
  behind: z.int(),
  nextDue: dayField.nullable(),
});

/** A fadder with the group of today and the year's group supervision. */
const fadderRow = fadderFields.extend({
  id: idField,
  version: versionField,
  name: z.string(),
  unitName: z.string().nullable(),
  isActive: z.boolean(),
  isAway: z.boolean(),
  awayTo: dayField.nullable(),
  /** Coordinators in the group today. */
  coordinators: z.int(),
  /** Units that somebody of the group works in. */
  unitIds: z.array(idField),
  pace: paceFields,
  /** The next group session that is planned, with its id. */
  nextOn: dayField.nullable(),
  nextSessionId: idField.nullable(),
});
export type FadderRow = z.infer<typeof fadderRow>;

/** A coordinator of a fadder's group, or of a group before. */
const groupMember = z.object({
  assignmentId: idField,
  coordinatorId: idField,
  name: z.string(),
  unitId: idField.nullable(),
  unitName: z.string().nullable(),
  fromDay: dayField,
  toDay: dayField.nullable(),
  endReason: z.enum(fadderEndReasons).nullable(),
});

const change = z.object({ changeId: idField, moved: z.int() });

export const fadderRoutes = {
  /** The groups of today, and who stands outside them. */
  groups: query(
    'case.read',
    z.object({ includeFormer: z.boolean().default(false) }),
    z.object({
      year: z.int(),
      groupPerYear: z.int(),
      faddere: z.array(fadderRow),
      coordinators: z.int(),
      withoutFadder: z.int(),
      fadderGroup: paceFields.extend({ nextOn: dayField.nullable(), nextSessionId: idField.nullable() }),
    }),
  ),
  get: query(
    'case.read',
    z.object({ id: idField }),
    fadderRow.extend({
      absences: z.array(
        z.object({ id: idField, fromDay: dayField, toDay: dayField.nullable(), note: z.string().nullable() }),
      ),
      members: z.array(
        groupMember.extend({
          /** The last supervision of any kind, ever, and this year's against the goal. */
          lastOn: dayField.nullable(),
          pace: paceFields,
          isAway: z.boolean(),
        }),
      ),
      former: z.array(groupMember),
    }),
  ),
  /** Coordinators in office on the day who have no fadder then; those who are faddere themselves are among them. */
  without: query(
    'case.read',
    z.object({ onDay: dayField.nullable().default(null) }),
    z.array(
      z.object({
        coordinatorId: idField,
        name: z.string(),
        unitId: idField.nullable(),
        unitName: z.string().nullable(),
        activeFrom: dayField,
        /** The first day without one. */
        since: dayField,
        isFadder: z.boolean(),
        /** A time with somebody who is a fadder no longer, or still to begin: what a new fadder takes over. */
        replaces: idField.nullable(),
      }),
    ),
  ),
  ofCoordinator: query(
    'case.read',
    z.object({ coordinatorId: idField }),
    z.array(
      z.object({
        assignmentId: idField,
        fadderId: idField,
        name: z.string(),
        fromDay: dayField,
        toDay: dayField.nullable(),
        endReason: z.enum(fadderEndReasons).nullable(),
        isActive: z.boolean(),
      }),
    ),
  ),
  create: command('coordinator.write', fadderFields, z.object({ id: idField })),
  change: command('coordinator.write', z.object({ id: idField, version: versionField, fields: fadderFields }), done),
  addAbsence: command(
    'coordinator.write',
    z.object({ fadderId: idField, fromDay: dayField, toDay: dayField.nullable(), note: lineField }),
    z.object({ id: idField }),
  ),
  removeAbsence: command('coordinator.write', z.object({ id: idField }), nothing),
  /** Gives coordinators a fadder from a day, many at once. `replaces` is the time with another that the asker saw. */
  assign: command(
    'coordinator.write',
    z.object({
      moves: z
        .array(z.object({ coordinatorId: idField, fadderId: idField, replaces: idField.nullable() }))
        .min(1)
        .max(1000),
      fromDay: dayField,
      reason: z.enum(fadderEndReasons).nullable(),
      note: textField,
    }),
    change,
  ),
  /**
   * A fadder hands the group over, to one or to several; `leaves` makes the day before their last, and ends it for those
   * who got nobody too.
   */
  handOver: command(
    'coordinator.write',
    z.object({
      id: idField,
      version: versionField,
      fromDay: dayField,
      leaves: z.boolean(),
      reason: z.enum(fadderEndReasons),
      moves: z.array(z.object({ assignmentId: idField, toFadderId: idField })).max(1000),
      note: textField,
    }),
    change.extend({ without: z.int() }),
  ),
  /** Takes a change back whole, while nothing has been built on it. */
  undo: command('coordinator.write', z.object({ changeId: idField }), nothing),
};
