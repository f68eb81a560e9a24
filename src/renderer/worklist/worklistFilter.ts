import type { z } from 'zod';

import { worklistRoutes } from '../../contract/worklist.ts';
import type { OfficeType } from '../../domain/office/officeType.ts';
import { type PersonTaskKind, personTaskKinds } from '../../domain/worklist/taskKind.ts';

/** What stands in the address: whose, which task, which unit. */
export const worklistFilter = worklistRoutes.list.input.omit({ limit: true });
export type WorklistFilter = z.output<typeof worklistFilter>;

const hospitalKinds: readonly PersonTaskKind[] = ['municipalityAnswer', 'contactPhysician', 'participation'];

/** The tasks about persons one can choose between. A coordinator who is due stands on the red line, above every filter. */
export const personTaskKindsOf = (office: OfficeType): PersonTaskKind[] =>
  personTaskKinds.filter(
    (kind) => kind !== 'coordinator' && (!hospitalKinds.includes(kind) || office === 'healthTrust'),
  );
