import { z } from 'zod';

import { pauseReasons } from '../domain/deadline/pause.ts';
import { referralStates } from '../domain/referral/state.ts';
import { supervisionKinds } from '../domain/supervision/codes.ts';
import { standardParts } from '../domain/training/standardPrograms.ts';
import { corpsTaskKinds, personTaskKinds, practiceTaskKinds, taskKinds } from '../domain/worklist/taskKind.ts';
import { worklistGroups } from '../domain/worklist/worklistGroup.ts';
import { dayField, idField, nothing } from './fields.ts';
import { personLine } from './person.ts';
import { query } from './route.ts';

/** A person granted a coordinator who has none today. */
const redLineRow = z.object({
  referralId: idField,
  caseNumber: z.string(),
  person: personLine,
  state: z.enum(referralStates),
  role: z.enum(['coordinator', 'childCoordinator']),
  /** What happened last: granted, the unit declined, asked and not answered, the coordinator left. */
  story: z.enum(['granted', 'unitDeclined', 'unitAsked', 'unitAccepted', 'coordinatorEnded']),
  storyOn: dayField,
  unitName: z.string().nullable(),
  coordinatorName: z.string().nullable(),
  /** First day without a coordinator, and how many days that makes. */
  since: dayField,
  daysWithout: z.int(),
  dueOn: dayField.nullable(),
  receivedOn: dayField,
  responsible: z.string().nullable(),
});

const dated = { key: z.string(), dueOn: dayField, group: z.enum(worklistGroups) };

/** Something that waits for a person. */
const personTask = z.object({
  ...dated,
  kind: z.enum(personTaskKinds),
  startsOn: dayField,
  person: personLine,
  referralId: idField.nullable(),
  /** The complaint that waits. */
  complaintId: idField.nullable(),
  caseNumber: z.string().nullable(),
  /** Since when it stands still with its case, and what is waited for; null where it runs. */
  paused: z.object({ since: dayField, reason: z.enum(pauseReasons) }).nullable(),
  referrerType: z.string().nullable(),
  unitName: z.string().nullable(),
  coordinatorName: z.string().nullable(),
  receivedOn: dayField.nullable(),
  responsible: z.string().nullable(),
});
export type PersonTask = z.infer<typeof personTask>;

/** Whom or what of the corps it is about. */
const corpsSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('coordinator'), id: idField, name: z.string() }),
  z.object({ kind: z.literal('fadder'), id: idField, name: z.string() }),
  z.object({
    kind: z.literal('course'),
    id: idField,
    firstDay: dayField,
    part: z.object({ name: z.string().nullable(), standardKey: z.enum(standardParts).nullable() }),
  }),
  z.object({
    kind: z.literal('session'),
    id: idField,
    sessionKind: z.enum(supervisionKinds),
    fadderName: z.string().nullable(),
  }),
  z.object({ kind: z.literal('fadderGroup') }),
]);
export type CorpsSubject = z.infer<typeof corpsSubject>;

/** Something that waits for the corps: a coordinator, a fadder, a round of a course. */
const corpsTask = z.object({
  ...dated,
  kind: z.enum(corpsTaskKinds),
  subject: corpsSubject,
  unitId: idField.nullable(),
  unitName: z.string().nullable(),
  /** The day it speaks of: of the appointment, of the last supervision, of the session. */
  since: dayField.nullable(),
  /** The next that is arranged: the session, or the round with a free place. */
  nextOn: dayField.nullable(),
  /** On the waiting list of a round already. */
  isWaiting: z.boolean(),
});
export type CorpsTask = z.infer<typeof corpsTask>;

/** Something of the office's own work that is due: an improvement, an agreement, a procedure, a measure of its plan. */
const practiceTask = z.object({
  ...dated,
  kind: z.enum(practiceTaskKinds),
  id: idField,
  title: z.string(),
  /** With whom an agreement is. */
  withName: z.string().nullable(),
  responsible: z.string().nullable(),
});
export type PracticeTask = z.infer<typeof practiceTask>;

const worklistRow = z.discriminatedUnion('kind', [personTask, corpsTask, practiceTask]);
export type WorklistRow = z.infer<typeof worklistRow>;

export const worklistRoutes = {
  /** Everything with a deadline, by urgency; those without a coordinator apart, above every filter. */
  list: query(
    'case.read',
    z.object({
      owner: z.enum(['all', 'mine', 'nobody']).default('all'),
      kind: z.enum(taskKinds).nullable().default(null),
      unitId: idField.nullable().default(null),
      limit: z.int().min(1).max(2000).default(200),
    }),
    z.object({
      redLine: z.array(redLineRow),
      redLineTotal: z.int(),
      rows: z.array(worklistRow),
      total: z.int(),
      all: z.int(),
      groups: z.array(z.object({ group: z.enum(worklistGroups), count: z.int() })),
    }),
  ),
  count: query('case.read', nothing, z.object({ waiting: z.int() })),
};
