import { z } from 'zod';

import { letterLanguages } from '../domain/office/officeType.ts';
import { documentFormats, madeFile } from './document.ts';
import { done, idField, nameField, textField, versionField } from './fields.ts';
import { command } from './route.ts';

const meeting = { id: idField, version: versionField };

/** The minutes of a meeting: approved and frozen, corrected as a new version, printed. */
export const meetingRecordRoutes = {
  /** Freezes the minutes as they stand; what is needed stands in `brokenApproval`. */
  approve: command(
    'case.write',
    z.object({ ...meeting, note: textField.default(null) }),
    done.extend({ number: z.int() }),
  ),
  /** Opens approved minutes to be corrected. What was approved stays as it was. */
  correct: command('case.write', z.object(meeting), done),
  /** Closes them again where nothing was changed after all. */
  giveUpCorrection: command('case.write', z.object(meeting), done),
  /** Agenda or minutes on paper. Case number and initials; names are a choice of its own, logged for each person. */
  print: command(
    'export.run',
    z.object({
      id: idField,
      paper: z.enum(['agenda', 'minutes']),
      /** An approved version; null is what stands now. */
      number: z.int().nullable().default(null),
      withNames: z.boolean(),
      language: z.enum(letterLanguages),
      format: z.enum(documentFormats),
      ground: nameField,
    }),
    madeFile,
  ),
};
