import { z } from 'zod';

import { coordinatorRoles } from '../domain/coordinator/codes.ts';
import { contactKinds } from '../domain/followUp/contact.ts';
import { taskKeys } from '../domain/followUp/coordinatorTasks.ts';
import { dayField, done, idField, nameField, textField, versionField } from './fields.ts';
import { command, query } from './route.ts';

const taskKey = z.enum(taskKeys as [(typeof taskKeys)[number], ...(typeof taskKeys)[number][]]);

export const contactFields = z.object({
  kind: z.enum(contactKinds),
  heldOn: dayField,
  attendees: z.array(z.object({ name: z.string().trim().max(200), came: z.boolean() })).max(60),
  minutes: textField,
  nextOn: dayField.nullable(),
});
export type ContactFields = z.infer<typeof contactFields>;

/** A move to another kommune: when it was known, when it is, where to, and when the koordinerende enhet there was told. */
export const moveFields = z.object({
  knownOn: dayField,
  movesOn: dayField,
  municipalityNumber: z.string().regex(/^\d{4}$/),
  note: textField,
  noticeSentOn: dayField.nullable(),
});
export type MoveFields = z.infer<typeof moveFields>;

export const followUpRoutes = {
  /** The coordinator's tasks in each appointment that counts today, and every contact with the person, the newest first. */
  ofPerson: query(
    'case.read',
    z.object({ personId: idField }),
    z.object({
      assignments: z.array(
        z.object({
          id: idField,
          coordinatorId: idField,
          coordinatorName: z.string(),
          role: z.enum(coordinatorRoles),
          fromDay: dayField,
          /** The known tasks of the role in order, then the office's own. `id` null: nothing is written about it yet. */
          tasks: z.array(
            z.object({
              id: idField.nullable(),
              version: z.int(),
              key: taskKey.nullable(),
              text: z.string().nullable(),
              doneOn: dayField.nullable(),
              note: z.string().nullable(),
            }),
          ),
        }),
      ),
      moves: z.array(moveFields.extend({ id: idField, version: versionField })),
      contacts: z.array(contactFields.extend({ id: idField, version: versionField, by: z.string() })),
      /** Who is usually called to a meeting: the planGroup of the running plan. */
      planGroup: z.array(z.string()),
    }),
  ),
  /** Ticks a task, or takes the tick away. `version` 0 where nothing is written about it yet. */
  setTask: command(
    'case.write',
    z.object({
      assignmentId: idField,
      id: idField.nullable(),
      version: z.int().min(0),
      key: taskKey.nullable(),
      text: nameField.nullable(),
      doneOn: dayField.nullable(),
      note: textField,
    }),
    z.object({ id: idField, version: versionField }),
  ),
  /** Takes out a task in the office's own words. */
  removeTask: command('case.write', z.object({ id: idField, version: versionField }), z.object({})),
  addContact: command('case.write', z.object({ personId: idField, fields: contactFields }), z.object({ id: idField })),
  changeContact: command('case.write', z.object({ id: idField, version: versionField, fields: contactFields }), done),
  setMove: command(
    'case.write',
    z.object({ personId: idField, id: idField.nullable(), version: z.int().min(0), fields: moveFields }),
    z.object({ id: idField, version: versionField }),
  ),
  /** Takes out a move that came to nothing; the log keeps what it was. */
  removeMove: command('case.write', z.object({ id: idField, version: versionField }), z.object({})),
  /** Takes out a contact that was written down by a slip; the log keeps what it was. */
  removeContact: command('case.write', z.object({ id: idField, version: versionField }), z.object({})),
};
