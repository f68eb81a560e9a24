import type { z } from 'zod';

import { worklistRoutes } from '../../contract/worklist.ts';
import { deadlineKinds } from '../../domain/deadline/deadlineKind.ts';
import type { OfficeType } from '../../domain/office/officeType.ts';

/** What stands in the address: whose, which task, which unit. */
export const worklistFilter = worklistRoutes.list.input.omit({ limit: true });
export type WorklistFilter = z.output<typeof worklistFilter>;
export type TaskKind = NonNullable<WorklistFilter['kind']>;

/** The tasks one can choose between. A coordinator who is due stands on the red line, above every filter. */
export const taskKindsOf = (office: OfficeType): TaskKind[] => [
  ...deadlineKinds.filter(
    (kind) => kind !== 'coordinator' && (kind !== 'municipalityAnswer' || office === 'healthTrust'),
  ),
  'coordinatorAbsent',
];
