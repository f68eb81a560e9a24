import { z } from 'zod';

import { deadlineKinds } from '../domain/deadline/deadlineKind.ts';
import { referralStates } from '../domain/referral/state.ts';
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

const worklistRow = z.object({
  key: z.string(),
  kind: z.enum([...deadlineKinds, 'coordinatorAbsent']),
  person: personLine,
  referralId: idField.nullable(),
  /** The complaint that waits. */
  complaintId: idField.nullable(),
  caseNumber: z.string().nullable(),
  dueOn: dayField,
  group: z.enum(worklistGroups),
  startsOn: dayField,
  referrerType: z.string().nullable(),
  unitName: z.string().nullable(),
  coordinatorName: z.string().nullable(),
  receivedOn: dayField.nullable(),
  responsible: z.string().nullable(),
});
export type WorklistRow = z.infer<typeof worklistRow>;

export const worklistRoutes = {
  /** Everything with a deadline, by urgency; those without a coordinator apart, above every filter. */
  list: query(
    'case.read',
    z.object({
      owner: z.enum(['all', 'mine', 'nobody']).default('all'),
      kind: z
        .enum([...deadlineKinds, 'coordinatorAbsent'])
        .nullable()
        .default(null),
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
