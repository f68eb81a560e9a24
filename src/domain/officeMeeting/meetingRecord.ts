import type { Day } from '../calendar/day.ts';
import type { ComplaintStep } from '../complaint/complaintState.ts';
import type { LegalBasis, Outcome } from '../referral/codes.ts';
import type { AgendaItemKind, ItemStanding } from './agendaItem.ts';
import type { OfficeMeetingState } from './officeMeeting.ts';

/** Whether a meeting's minutes are still being written, stand approved, or are opened again to be corrected. */
export const recordStates = ['open', 'approved', 'correcting'] as const;
export type RecordState = (typeof recordStates)[number];

/** Called to the meeting, and whether they came. */
export const attendances = ['called', 'present', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

/** Somebody at the meeting: employees and guests, never those whom the cases are about. */
export interface MeetingParticipant {
  name: string;
  /** What they are there as: «leder av KE». */
  role: string | null;
  attendance: Attendance;
}

/** A point as it was approved. Whom it is about is an id and initials: the name stands in the person's record alone. */
export interface RecordedItem {
  kind: AgendaItemKind;
  personId: string | null;
  caseNumber: string | null;
  initials: string | null;
  title: string | null;
  background: string | null;
  conclusion: string | null;
  responsible: string | null;
  standing: ItemStanding;
  outcome: Outcome | null;
  legalBasis: LegalBasis | null;
  complaintStep: ComplaintStep | null;
  /** The day of the meeting it was carried over to. */
  carriedTo: Day | null;
}

/** The minutes as they were approved: plain data, kept frozen. */
export interface MeetingSnapshot {
  day: Day;
  startTime: string | null;
  minutes: number | null;
  place: string | null;
  participants: readonly MeetingParticipant[];
  items: readonly RecordedItem[];
}

interface ApprovalFacts {
  state: OfficeMeetingState;
  recordState: RecordState;
  day: Day;
  participants: readonly MeetingParticipant[];
  standings: readonly ItemStanding[];
  /** Why the minutes are corrected. */
  note: string | null;
}

/**
 * What keeps the minutes from being approved, as a rule key by field; empty where nothing does. Minutes are of a meeting
 * that was held, say who was there and what became of each point, and a correction says what it corrects.
 */
export function brokenApproval(facts: ApprovalFacts, today: Day): Record<string, string> {
  const broken: Record<string, string> = {};
  if (facts.state === 'cancelled') broken.state = 'cancelled';
  if (facts.recordState === 'approved') broken.recordState = 'approved';
  if (facts.day > today) broken.day = 'notHeldYet';
  if (!facts.participants.some(({ attendance }) => attendance === 'present')) broken.participants = 'nobodyCame';
  if (facts.standings.length === 0) broken.items = 'noItems';
  else if (facts.standings.includes('open')) broken.items = 'openItems';
  if (facts.recordState === 'correcting' && (facts.note === null || facts.note.trim() === '')) broken.note = 'required';
  return broken;
}

/** Whether agenda, participants and words may be changed: until approved, and again while they are corrected. */
export const mayWriteRecord = (meeting: { state: OfficeMeetingState; recordState: RecordState }): boolean =>
  meeting.state === 'planned' && meeting.recordState !== 'approved';

/** Minutes that wait to be approved: the meeting is over, had an agenda, and nobody has. */
export const awaitsApproval = (
  { state, recordState, day, items }: { state: OfficeMeetingState; recordState: RecordState; day: Day; items: number },
  today: Day,
): boolean => state === 'planned' && recordState !== 'approved' && day < today && items > 0;
