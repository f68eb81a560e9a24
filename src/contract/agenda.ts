import { z } from 'zod';

import { complaintKinds } from '../domain/complaint/codes.ts';
import { complaintStates, complaintSteps } from '../domain/complaint/complaintState.ts';
import { agendaItemKinds, itemStandings } from '../domain/officeMeeting/agendaItem.ts';
import { attendances, recordStates } from '../domain/officeMeeting/meetingRecord.ts';
import { officeMeetingStates } from '../domain/officeMeeting/officeMeeting.ts';
import { legalBases, needs, outcomes, urgencies } from '../domain/referral/codes.ts';
import { referralStates } from '../domain/referral/state.ts';
import { dayField, done, idField, lineField, momentField, nameField, textField, versionField } from './fields.ts';
import { personLine } from './person.ts';
import { command, many, query } from './route.ts';

/** Somebody at the meeting. */
export const meetingParticipant = z.object({ name: nameField, role: lineField, attendance: z.enum(attendances) });

/** The case that a point is about, as far as the meeting needs it in front of it. */
const caseInShort = z.object({
  id: idField,
  caseNumber: z.string(),
  need: z.enum(needs),
  urgency: z.enum(urgencies),
  receivedOn: dayField,
  state: z.enum(referralStates),
  /** What the case came to, wherever it was decided. */
  outcome: z.enum(outcomes).nullable(),
  dueOn: dayField.nullable(),
});

const complaintInShort = z.object({
  id: idField,
  kind: z.enum(complaintKinds),
  receivedOn: dayField,
  state: z.enum(complaintStates),
  dueOn: dayField.nullable(),
});

const agendaItem = z.object({
  id: idField,
  version: versionField,
  kind: z.enum(agendaItemKinds),
  standing: z.enum(itemStandings),
  person: personLine.nullable(),
  referral: caseInShort.nullable(),
  complaint: complaintInShort.nullable(),
  title: z.string().nullable(),
  background: z.string().nullable(),
  conclusion: z.string().nullable(),
  responsible: z.string().nullable(),
  /** The decision of the case that was taken at this point and stands. */
  decided: z
    .object({
      outcome: z.enum(outcomes),
      legalBasis: z.enum(legalBases),
      /** How to take it back; null once something came after it in the case. */
      undo: z.object({ id: idField, version: versionField, eventId: idField }).nullable(),
    })
    .nullable(),
  /** The step of the complaint that was taken at this point and stands. */
  reconsidered: z
    .object({
      step: z.enum(complaintSteps),
      undo: z.object({ id: idField, version: versionField, eventId: idField }).nullable(),
    })
    .nullable(),
  carriedTo: z.object({ meetingId: idField, day: dayField }).nullable(),
  carriedFrom: z.object({ meetingId: idField, day: dayField }).nullable(),
});
export type AgendaItemView = z.infer<typeof agendaItem>;

/** One version of the minutes as it was approved. */
const approved = z.object({
  number: z.int(),
  approvedAt: momentField,
  by: z.string(),
  note: z.string().nullable(),
  hash: z.string(),
});

const suggestion = z.object({
  referralId: idField.nullable(),
  complaintId: idField.nullable(),
  person: personLine,
  caseNumber: z.string().nullable(),
  need: z.enum(needs).nullable(),
  complaintKind: z.enum(complaintKinds).nullable(),
  /** What is due next; null where no deadline runs. */
  dueOn: dayField.nullable(),
  /** On the agenda of another meeting that is to come. */
  alsoOn: dayField.nullable(),
});
export type AgendaSuggestion = z.infer<typeof suggestion>;
const suggestions = z.object({ rows: z.array(suggestion), total: z.int() });

const meeting = { id: idField, version: versionField };

export const agendaRoutes = {
  /** A meeting whole: agenda, who is there, and the minutes. Leaves a line for each person on the agenda. */
  get: query(
    'case.read',
    z.object({ id: idField }),
    z.object({
      id: idField,
      version: versionField,
      state: z.enum(officeMeetingStates),
      recordState: z.enum(recordStates),
      day: dayField,
      startTime: z.string().nullable(),
      minutes: z.int().nullable(),
      place: z.string().nullable(),
      participants: z.array(meetingParticipant),
      items: z.array(agendaItem),
      /** Approved minutes, the newest first. */
      versions: z.array(approved),
      /** While minutes are corrected: whether anything differs from what was approved. */
      isChanged: z.boolean(),
      /** The planned meeting after this one, where points can be carried over to. */
      next: z.object({ id: idField, day: dayField }).nullable(),
      /** Who was at the meeting before, to call the same. */
      usual: z.array(meetingParticipant),
    }),
  ),
  /** What could be taken up: cases to decide, complaints to reconsider, persons without coordinator. The most urgent first. */
  suggestions: query(
    'case.read',
    z.object({ meetingId: idField, limit: z.int().min(1).max(200).default(20) }),
    z.object({ decision: suggestions, complaint: suggestions, coordinator: suggestions }),
  ),
  /** Puts points at the end of the agenda. */
  add: many(
    'case.write',
    z.object({
      ...meeting,
      items: z
        .array(
          z.discriminatedUnion('kind', [
            z.object({ kind: z.enum(['decision', 'coordinator']), referralId: idField }),
            z.object({ kind: z.literal('complaint'), complaintId: idField }),
            z.object({ kind: z.literal('free'), title: nameField }),
          ]),
        )
        .min(1)
        .max(100),
    }),
    done.extend({ itemIds: z.array(idField) }),
  ),
  /** Takes a point off the agenda; `restore` puts it back. Refuses what is decided or carried over. */
  remove: command('case.write', z.object({ ...meeting, itemId: idField }), done),
  restore: command('case.write', z.object({ ...meeting, itemId: idField }), done),
  /** The agenda in another order: the same points, all of them. */
  reorder: command('case.write', z.object({ ...meeting, itemIds: z.array(idField).max(500) }), done),
  /** What is written at a point. */
  write: command(
    'case.write',
    z.object({
      itemId: idField,
      version: versionField,
      fields: z.object({ title: lineField, background: textField, conclusion: textField, responsible: lineField }),
    }),
    done,
  ),
  setParticipants: command(
    'case.write',
    z.object({ ...meeting, participants: z.array(meetingParticipant).max(100) }),
    done,
  ),
  /** Carries points over to the next planned meeting; `takeBack` undoes it as long as nothing was written there. */
  carryOver: command('case.write', z.object({ ...meeting, itemIds: z.array(idField).min(1).max(500) }), done),
  takeBack: command('case.write', z.object({ ...meeting, itemId: idField }), done),
};
