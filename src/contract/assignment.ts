import { z } from 'zod';

import { assignmentEndReasons, coordinatorRoles, declineReasons } from '../domain/coordinator/codes.ts';
import { services } from '../domain/referral/codes.ts';
import { dayField, done, idField, textField, versionField } from './fields.ts';
import { command, query } from './route.ts';

/** The services a coordinator also gives the person; empty is none, null is not known. */
export const alsoProvides = z.array(z.enum(services)).max(services.length).nullable();

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
  /** Which services the coordinator gives the person beside coordinating: two hats (domain.md 6). Null: not known. */
  setAlsoProvides: command(
    'coordinator.write',
    z.object({ assignmentId: idField, version: versionField, alsoProvides }),
    done,
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
        profession: z.string().nullable(),
        isHealthPersonnel: z.boolean(),
        role: z.enum(coordinatorRoles),
        fromDay: dayField,
        toDay: dayField.nullable(),
        endReason: z.string().nullable(),
        alsoProvides,
        isActive: z.boolean(),
      }),
    ),
  ),
};
