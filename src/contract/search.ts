import { z } from 'zod';

import { complaintKinds, complaintRecordKinds } from '../domain/complaint/codes.ts';
import { complaintStates } from '../domain/complaint/complaintState.ts';
import { personLine } from './person.ts';
import { idField } from './fields.ts';
import { query } from './route.ts';

export const searchRoutes = {
  /** People and cases whose name, number or case number begins like what is typed; best first, at most 12; and the complaints of those people. */
  find: query(
    'case.read',
    z.object({ text: z.string().max(100) }),
    z.object({
      people: z.array(
        personLine.extend({
          /** «120369 •••••»: tells people of the same name apart without showing the number. */
          maskedNationalId: z.string().nullable(),
          address: z.string().nullable(),
          missesCoordinator: z.boolean(),
          coordinator: z.string().nullable(),
        }),
      ),
      cases: z.array(
        z.object({
          id: idField,
          caseNumber: z.string(),
          personId: idField,
          personName: z.string(),
          state: z.string(),
          receivedOn: z.string(),
        }),
      ),
      /** The complaints of the people found: those still open first, at most 3. */
      complaints: z.array(
        z.object({
          id: idField,
          personName: z.string(),
          recordKind: z.enum(complaintRecordKinds),
          kind: z.enum(complaintKinds),
          state: z.enum(complaintStates),
          receivedOn: z.string(),
        }),
      ),
    }),
  ),
};
