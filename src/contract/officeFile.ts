import { z } from 'zod';

import { attachmentKinds, shownKinds } from '../domain/attachment/attachmentKind.ts';
import { idField, momentField, nameField } from './fields.ts';
import { command, query } from './route.ts';

const officeFileLine = z.object({
  id: idField,
  name: z.string(),
  kind: z.enum(attachmentKinds),
  /** In bytes. */
  size: z.int(),
  addedAt: momentField,
  addedBy: z.string(),
});
export type OfficeFileLine = z.infer<typeof officeFileLine>;

/** Files of the office's own papers (an agreement, a procedure, the plan), encrypted with the register. */
export const officeFileRoutes = {
  of: query('case.read', z.object({ subjectId: idField }), z.array(officeFileLine)),
  /** Takes the picked file into the register. The file on the disk is left where it is. */
  add: command('report.write', z.object({ subjectId: idField, fileToken: z.uuid() }), z.object({ id: idField })),
  /** The content of a kind that the window shows itself. */
  show: query(
    'case.read',
    z.object({ id: idField }),
    z.object({ name: z.string(), kind: z.enum(shownKinds), content: z.instanceof(Uint8Array) }),
  ),
  /** Writes a copy in clear to the file picked: it leaves the register, with a reason and a line in the log. */
  saveCopy: command('export.run', z.object({ id: idField, fileToken: z.uuid(), ground: nameField }), z.object({})),
  /** Takes the file out of its list; it stays in the register, and can be put back. */
  remove: command('report.write', z.object({ id: idField }), z.object({})),
  /** Puts back one that was taken out. */
  restore: command('report.write', z.object({ id: idField }), z.object({})),
};
