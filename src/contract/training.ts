import { z } from 'zod';

import { coordinatorRoles } from '../domain/coordinator/codes.ts';
import { audienceKinds, partKinds, programStatuses } from '../domain/training/codes.ts';
import { offerReasons } from '../domain/training/mustOffer.ts';
import { standardParts, standardPrograms } from '../domain/training/standardPrograms.ts';
import { dayField, done, idField, lineField, nameField, nothing, versionField } from './fields.ts';
import { command, query } from './route.ts';

/** A clock of Norway, «09:00». */
export const clockField = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const capacityField = z.int().min(1).max(2000).nullable();

/** A kind of course or a piece of e-learning, with how it usually runs. A standard one may be left without a name of its own. */
export const trainingPartFields = z.object({
  name: lineField,
  kind: z.enum(partKinds),
  sessions: z.int().min(1).max(20),
  gapDays: z.int().min(0).max(365),
  from: clockField.nullable(),
  to: clockField.nullable(),
  capacity: capacityField,
  followUpPartId: idField.nullable(),
  followUpMonths: z.int().min(1).max(60).nullable(),
  isActive: z.boolean(),
});
export type TrainingPartFields = z.infer<typeof trainingPartFields>;

const trainingPart = trainingPartFields.extend({
  id: idField,
  version: versionField,
  standardKey: z.enum(standardParts).nullable(),
});
export type TrainingPart = z.infer<typeof trainingPart>;

const audience = z.object({
  kind: z.enum(audienceKinds),
  role: z.enum(coordinatorRoles).nullable(),
  afterMonths: z.int().min(0).max(600),
  since: dayField.nullable(),
});

export const trainingProgramFields = z.object({
  name: lineField,
  source: lineField,
  audience,
  rule: z
    .array(z.object({ partIds: z.array(idField).min(1).max(20), sharePercent: z.int().min(1).max(100) }))
    .min(1)
    .max(20),
  validMonths: z.int().min(1).max(600).nullable(),
  warnMonths: z.int().min(0).max(60),
  isBasic: z.boolean(),
  isRequired: z.boolean(),
  isActive: z.boolean(),
});
export type TrainingProgramFields = z.infer<typeof trainingProgramFields>;

const trainingProgram = trainingProgramFields.extend({
  id: idField,
  version: versionField,
  standardKey: z.enum(standardPrograms).nullable(),
  /** The first day of the rules as they are; null when they have always been so. */
  changedOn: dayField.nullable(),
});
export type TrainingProgram = z.infer<typeof trainingProgram>;

/** Where somebody stands in a programme today. */
const standing = z.object({
  programId: idField,
  status: z.enum(programStatuses),
  completedOn: dayField.nullable(),
  validTo: dayField.nullable(),
  nextOn: dayField.nullable(),
});
export type Standing = z.infer<typeof standing>;

const standingRow = z.object({
  coordinatorId: idField,
  name: z.string(),
  unitId: idField.nullable(),
  unitName: z.string().nullable(),
  standings: z.array(standing),
  /** Valid basic training; any training in the last 24 months. */
  hasBasics: z.boolean(),
  isTrainedLately: z.boolean(),
  /** Anything at all is written down of their training. */
  isKnown: z.boolean(),
});
export type StandingRow = z.infer<typeof standingRow>;

/** A round somebody can be offered a place in. */
const openCourse = z.object({
  courseId: idField,
  partId: idField,
  version: versionField,
  firstDay: dayField,
  free: z.int().nullable(),
});
export type OpenCourse = z.infer<typeof openCourse>;

export const participantFields = z.object({
  name: nameField,
  unitId: idField.nullable(),
  isLeader: z.boolean(),
  email: lineField,
});

export const trainingRoutes = {
  programs: query('case.read', nothing, z.object({ programs: z.array(trainingProgram), parts: z.array(trainingPart) })),
  /** The five programmes of domain.md 6 and what they are made of, where they are not there. */
  addStandardPrograms: command('coordinator.write', nothing, z.object({ added: z.int() })),
  /** A new programme, in use from a day; null: what was done before and past years are counted by it too. */
  createProgram: command(
    'coordinator.write',
    z.object({ fields: trainingProgramFields, from: dayField.nullable().default(null) }),
    z.object({ id: idField }),
  ),
  /** Other rules from a day: past years keep those of then. Null corrects rules that were never meant so. */
  changeProgram: command(
    'coordinator.write',
    z.object({
      id: idField,
      version: versionField,
      fields: trainingProgramFields,
      from: dayField.nullable().default(null),
    }),
    done,
  ),
  createPart: command('coordinator.write', trainingPartFields, z.object({ id: idField })),
  changePart: command(
    'coordinator.write',
    z.object({ id: idField, version: versionField, fields: trainingPartFields }),
    done,
  ),
  /** Everyone who coordinates today against every programme for coordinators and employees, by name. */
  matrix: query(
    'case.read',
    nothing,
    z.object({
      rows: z.array(standingRow),
    }),
  ),
  /** Who must be offered a place now, the most pressing first, and the rounds with a free place. */
  offers: query(
    'case.read',
    nothing,
    z.object({
      offers: z.array(
        z.object({
          coordinatorId: idField,
          name: z.string(),
          unitId: idField.nullable(),
          unitName: z.string().nullable(),
          programId: idField,
          reason: z.enum(offerReasons),
          /** The day the reason speaks of: of the assignment, or when it ran out. */
          since: dayField.nullable(),
          /** On the waiting list of a round already. */
          isWaiting: z.boolean(),
          /** The first round with a place that counts for the programme. */
          course: openCourse.nullable(),
        }),
      ),
    }),
  ),
  /** One coordinator's standings, sessions attended and e-learning: for the coordinator's own page. */
  coordinator: query(
    'case.read',
    z.object({ coordinatorId: idField }),
    z.object({
      standings: z.array(standing),
      attended: z.array(
        z.object({
          courseId: idField,
          partId: idField,
          day: dayField,
          position: z.int(),
          of: z.int(),
        }),
      ),
      eLearning: z.array(z.object({ id: idField, partId: idField, completedOn: dayField })),
    }),
  ),
  /** Employees and leaders who are no coordinators, by name. */
  participants: query(
    'case.read',
    nothing,
    z.array(
      participantFields.extend({
        id: idField,
        version: versionField,
        unitName: z.string().nullable(),
        standings: z.array(standing),
      }),
    ),
  ),
  createParticipant: command('coordinator.write', participantFields, z.object({ id: idField })),
  changeParticipant: command(
    'coordinator.write',
    z.object({ id: idField, version: versionField, fields: participantFields }),
    done,
  ),
  /** An employee has become a coordinator, and takes the training along. Gives the one who takes part from now on. */
  becomeCoordinator: command(
    'coordinator.write',
    z.object({ id: idField, version: versionField, coordinatorId: idField }),
    z.object({ participantId: idField }),
  ),
  /** Some people completed e-learning on a day; what is written down already is left as it is. */
  addELearning: command(
    'coordinator.write',
    z.object({
      who: z
        .array(z.union([z.object({ coordinatorId: idField }), z.object({ participantId: idField })]))
        .min(1)
        .max(500),
      partId: idField,
      completedOn: dayField,
    }),
    z.object({ ids: z.array(idField) }),
  ),
  removeELearning: command('coordinator.write', z.object({ ids: z.array(idField).min(1).max(500) }), nothing),
};
