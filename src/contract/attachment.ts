import { z } from 'zod';

import { attachmentKinds, shownKinds } from '../domain/attachment/attachmentKind.ts';
import { idField, momentField, nameField } from './fields.ts';
import { command, query } from './route.ts';

const attachmentLine = z.object({
  id: idField,
  name: z.string(),
  kind: z.enum(attachmentKinds),
  /** In bytes. */
  size: z.int(),
  addedAt: momentField,
  addedBy: z.string(),
  /** The file is gone, what is told of it stays. */
  removed: z.object({ at: momentField, by: z.string(), because: z.string() }).nullable(),
});
export type AttachmentLine = z.infer<typeof attachmentLine>;

/** Files kept with a case, encrypted with the register. */
export const attachmentRoutes = {
  /** What is kept with the case, and what has been; oldest first. */
  ofCase: query('case.read', z.object({ referralId: idField }), z.array(attachmentLine)),
  /** Takes the picked file into the register. The file on the disk is left where it is. */
  add: command('case.write', z.object({ referralId: idField, fileToken: z.uuid() }), z.object({ id: idField })),
  /** The content of a kind that the window shows itself; it goes from memory to the window and nowhere else. Logged. */
  show: query(
    'case.read',
    z.object({ id: idField }),
    z.object({ name: z.string(), kind: z.enum(shownKinds), content: z.instanceof(Uint8Array) }),
  ),
  /** Writes a copy in clear to the file picked: it leaves the register, with a reason and a line in the log. */
  saveCopy: command('export.run', z.object({ id: idField, fileToken: z.uuid(), ground: nameField }), z.object({})),
  /** Takes the file out for good. That it was there, who removed it and why, stays. */
  remove: command('case.write', z.object({ id: idField, because: nameField }), z.object({})),
};
