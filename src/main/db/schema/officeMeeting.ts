import type { AgendaItemKind } from '../../../domain/officeMeeting/agendaItem.ts';
import type { MeetingParticipant, MeetingSnapshot, RecordState } from '../../../domain/officeMeeting/meetingRecord.ts';
import type { OfficeMeetingState } from '../../../domain/officeMeeting/officeMeeting.ts';
import { count, day, id, index, json, moment, ref, table, textColumn, uniqueIndex } from '../columns.ts';
import { complaint, complaintEvent } from './complaint.ts';
import { person } from './person.ts';
import { decision, referral } from './referral.ts';

/** A meeting of the koordinerende enhet: when and where, who is there, and whether its minutes stand. */
export const officeMeeting = table(
  'office_meeting',
  {
    id: id(),
    version: count().notNull(),
    state: textColumn<OfficeMeetingState>().notNull(),
    day: day().notNull(),
    startTime: textColumn(),
    /** How long it lasts. What was said stands at the points. */
    minutes: count(),
    place: textColumn(),
    recordState: textColumn<RecordState>().notNull().default('open'),
    participants: json<MeetingParticipant[]>().notNull().default([]),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [index('office_meeting_day').on(t.day, t.id)],
);

/** A point on a meeting's agenda, with what was said and what it came to. One that is taken off stays, marked. */
export const agendaItem = table(
  'agenda_item',
  {
    id: id(),
    version: count().notNull(),
    meetingId: ref()
      .notNull()
      .references(() => officeMeeting.id),
    position: count().notNull(),
    kind: textColumn<AgendaItemKind>().notNull(),
    personId: ref().references(() => person.id),
    referralId: ref().references(() => referral.id),
    complaintId: ref().references(() => complaint.id),
    /** The heading of a point that is about no case. */
    title: textColumn(),
    background: textColumn(),
    conclusion: textColumn(),
    responsible: textColumn(),
    /** What was decided at the point; whether it stands is asked there. */
    decisionId: ref().references(() => decision.id),
    complaintEventId: ref().references(() => complaintEvent.id),
    /** The point at the meeting before that this one goes on from. */
    carriedFromId: ref(),
    removedAt: moment(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [
    index('agenda_item_meeting').on(t.meetingId, t.position),
    index('agenda_item_carried').on(t.carriedFromId),
    index('agenda_item_person').on(t.personId),
    index('agenda_item_referral').on(t.referralId),
    index('agenda_item_complaint').on(t.complaintId),
  ],
);

/** The minutes as they were approved. Never changed: a correction is a new one, with a note of why. */
export const meetingRecord = table(
  'meeting_record',
  {
    id: id(),
    meetingId: ref()
      .notNull()
      .references(() => officeMeeting.id),
    number: count().notNull(),
    snapshot: json<MeetingSnapshot>().notNull(),
    /** SHA-256 of the snapshot: proves that it is unchanged. */
    hash: textColumn().notNull(),
    note: textColumn(),
    approvedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [uniqueIndex('meeting_record_number').on(t.meetingId, t.number)],
);
