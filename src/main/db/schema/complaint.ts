import type {
  Complainant,
  ComplaintGround,
  ComplaintKind,
  ComplaintOutcome,
  ComplaintRecordKind,
} from '../../../domain/complaint/codes.ts';
import type { ComplaintState, ComplaintStep } from '../../../domain/complaint/complaintState.ts';
import { count, day, flag, id, index, json, moment, ref, table, textColumn, uniqueIndex } from '../columns.ts';
import { person } from './person.ts';
import { referral } from './referral.ts';

/** A complaint (pbrl kap. 7) or a request for supervision (pbrl § 7-4), which never counts as one. */
export const complaint = table(
  'complaint',
  {
    id: id(),
    version: count().notNull(),
    recordKind: textColumn<ComplaintRecordKind>().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    referralId: ref().references(() => referral.id),
    kind: textColumn<ComplaintKind>().notNull(),
    ground: textColumn<ComplaintGround>().notNull(),
    complainant: textColumn<Complainant>().notNull(),
    complainantName: textColumn(),
    hasPowerOfAttorney: flag().notNull(),
    receivedOn: day().notNull(),
    sentOn: day(),
    /** When one knew or should have known, and why this day where it is not the decision's. */
    knownOn: day(),
    startReason: textColumn(),
    isWritten: flag().notNull(),
    isSigned: flag().notNull(),
    description: textColumn(),
    state: textColumn<ComplaintState>().notNull(),
    /** By when what lacks shall come, while it is waited for. */
    completionDueOn: day(),
    forwardedOn: day(),
    outcome: textColumn<ComplaintOutcome>(),
    closedOn: day(),
    learnt: textColumn(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [
    index('complaint_person').on(t.personId, t.receivedOn),
    index('complaint_referral').on(t.referralId),
    index('complaint_received').on(t.receivedOn, t.id, t.recordKind, t.kind, t.outcome, t.forwardedOn),
    index('complaint_import').on(t.importBatchId),
  ],
);

/** The columns that steps move. */
export type ComplaintStanding = Pick<
  typeof complaint.$inferSelect,
  'state' | 'completionDueOn' | 'forwardedOn' | 'outcome' | 'closedOn' | 'isWritten' | 'isSigned' | 'hasPowerOfAttorney'
>;

/** One step of a complaint, with the columns as they were before, so that the last one can be undone. Never deleted. */
export const complaintEvent = table(
  'complaint_event',
  {
    id: id(),
    complaintId: ref()
      .notNull()
      .references(() => complaint.id),
    seq: count().notNull(),
    step: textColumn<ComplaintStep | 'register' | 'undo'>().notNull(),
    onDay: day().notNull(),
    at: moment().notNull(),
    accountId: ref().notNull(),
    note: textColumn(),
    answerBy: day(),
    documents: json<string[]>().notNull(),
    outcome: textColumn<ComplaintOutcome>(),
    before: json<ComplaintStanding>(),
    undoneAt: moment(),
    undoneBy: ref(),
  },
  (t) => [uniqueIndex('complaint_event_order').on(t.complaintId, t.seq)],
);
