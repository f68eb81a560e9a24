import type { Attendee, ContactKind } from '../../../domain/followUp/contact.ts';
import type { TaskKey } from '../../../domain/followUp/coordinatorTasks.ts';
import { count, day, id, index, json, moment, ref, table, textColumn } from '../columns.ts';
import { assignment } from './coordinator.ts';
import { person } from './person.ts';

/** A coordinator's task in one appointment, once something is written about it; those that nobody has touched have no row. */
export const assignmentTask = table(
  'assignment_task',
  {
    id: id(),
    version: count().notNull(),
    assignmentId: ref()
      .notNull()
      .references(() => assignment.id),
    /** One of the known tasks; null for one in the office's own words. */
    key: textColumn<TaskKey>(),
    text: textColumn(),
    doneOn: day(),
    note: textColumn(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [index('assignment_task_assignment').on(t.assignmentId)],
);

/** A meeting of the planGroup, or another contact with the person: when, who came, what was said. */
export const contact = table(
  'contact',
  {
    id: id(),
    version: count().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    kind: textColumn<ContactKind>().notNull(),
    heldOn: day().notNull(),
    attendees: json<Attendee[]>().notNull(),
    minutes: textColumn(),
    /** When the next one is agreed for. */
    nextOn: day(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [index('contact_person').on(t.personId, t.heldOn)],
);

/** A move to another kommune that is known of: when, where to, and when the koordinerende enhet there was told. */
export const expectedMove = table(
  'expected_move',
  {
    id: id(),
    version: count().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    knownOn: day().notNull(),
    movesOn: day().notNull(),
    municipalityNumber: textColumn().notNull(),
    note: textColumn(),
    noticeSentOn: day(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [index('expected_move_person').on(t.personId, t.movesOn)],
);
