import type {
  Channel,
  CloseReason,
  Duration,
  LegalBasis,
  Need,
  Outcome,
  ReferralConsent,
  ReferrerType,
  Service,
  Specialty,
  Urgency,
} from '../../../domain/referral/codes.ts';
import type { Pause } from '../../../domain/deadline/pause.ts';
import type { TickNotes } from '../../../domain/hospital/hospitalTick.ts';
import type { ReferralState, ReferralStep } from '../../../domain/referral/state.ts';
import { count, day, flag, id, index, json, moment, ref, table, textColumn, uniqueIndex } from '../columns.ts';
import { person } from './person.ts';

/** A melding and the case it opens. */
export const referral = table(
  'referral',
  {
    id: id(),
    version: count().notNull(),
    /** Year and running number in the year, «2026/31». */
    caseNumber: textColumn().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    state: textColumn<ReferralState>().notNull(),
    sentOn: day().notNull(),
    receivedOn: day().notNull(),
    channel: textColumn<Channel>().notNull(),
    referrerType: textColumn<ReferrerType>().notNull(),
    referrerName: textColumn(),
    referrerRole: textColumn(),
    referrerOrganisation: textColumn(),
    referrerPhone: textColumn(),
    need: textColumn<Need>().notNull(),
    legalBasis: textColumn<LegalBasis>().notNull(),
    specialty: textColumn<Specialty>().notNull(),
    reason: textColumn(),
    servicesToday: json<Service[]>().notNull(),
    servicesNeeded: json<Service[]>().notNull(),
    expectedDuration: textColumn<Duration>().notNull(),
    proposedCoordinator: textColumn(),
    admittedNow: flag().notNull(),
    plannedDischargeOn: day(),
    urgency: textColumn<Urgency>().notNull(),
    consent: textColumn<ReferralConsent>().notNull(),
    consentOn: day(),
    /** The helseforetak's own ticks (P): epikrise, DIPS, journal note, consent in the journal. */
    inEpikrise: flag().notNull(),
    inDips: flag().notNull(),
    inJournal: flag().notNull(),
    consentInJournal: flag().notNull(),
    /** When each was ticked off, and a word about it. */
    tickNotes: json<TickNotes>(),
    /** The person's municipality when the melding came: stays readable when numbers change. */
    municipalityNumber: textColumn(),
    area: textColumn(),
    responsibleAccountId: ref(),
    /** What is missing while the case is `clarifying`. */
    missing: textColumn(),
    outcome: textColumn<Outcome>(),
    decidedOn: day(),
    forwardedTo: textColumn(),
    preliminaryAnswerOn: day(),
    feedbackSentOn: day(),
    municipalityNotifiedOn: day(),
    municipalityRemindedOn: day(),
    municipalityAnsweredOn: day(),
    municipalityCoordinator: textColumn(),
    /** When the case stood still; null: never. */
    pauses: json<Pause[]>(),
    closedOn: day(),
    closeReason: textColumn<CloseReason>(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex('referral_case_number').on(t.caseNumber),
    // Whether a person has a running grant, without reading the case.
    index('referral_person').on(t.personId, t.outcome, t.decidedOn, t.closedOn, t.state),
    index('referral_received').on(t.receivedOn, t.id, t.state, t.need, t.specialty, t.outcome, t.decidedOn, t.personId),
    index('referral_state').on(t.state, t.receivedOn, t.id),
    index('referral_granted').on(t.outcome, t.decidedOn, t.closedOn, t.personId),
    // Statistics: who was referred when, how many of each specialty, and how long decisions took.
    index('referral_first').on(t.personId, t.receivedOn),
    index('referral_specialty').on(t.specialty, t.receivedOn),
    index('referral_decided').on(t.decidedOn, t.receivedOn, t.personId, t.outcome, t.feedbackSentOn, t.id),
    // Helseforetak: what kommuner were told of and when they answered, without reading the cases.
    index('referral_notified').on(
      t.municipalityNotifiedOn,
      t.municipalityNumber,
      t.municipalityRemindedOn,
      t.municipalityAnsweredOn,
      t.closedOn,
    ),
    index('referral_import').on(t.importBatchId),
  ],
);

/** One step of a case: who, when, why, and what it changed, so that the last one can be undone. Never deleted. */
export const referralEvent = table(
  'referral_event',
  {
    id: id(),
    referralId: ref()
      .notNull()
      .references(() => referral.id),
    seq: count().notNull(),
    step: textColumn<
      | ReferralStep
      | 'register'
      | 'note'
      | 'preliminaryAnswer'
      | 'feedback'
      | 'correct'
      | 'tick'
      | 'pause'
      | 'resume'
      | 'undo'
    >().notNull(),
    onDay: day().notNull(),
    at: moment().notNull(),
    accountId: ref().notNull(),
    fromState: textColumn<ReferralState>(),
    toState: textColumn<ReferralState>().notNull(),
    note: textColumn(),
    /** What the step was about, to tell the story with: codes and ids, never names. */
    facts: json<Record<string, string | null>>(),
    /** The column values of the case before the step, and the ids of rows it made: what undo puts back. */
    before: json<UndoFacts>(),
    undoneAt: moment(),
    undoneBy: ref(),
  },
  (t) => [uniqueIndex('referral_event_order').on(t.referralId, t.seq)],
);

/** What one step changed: enough to put it back. */
export interface UndoFacts {
  referral: Record<string, unknown>;
  decisionIds?: string[];
  requestIds?: string[];
  assignmentIds?: string[];
  /** Assignments the step ended or changed, with their former values. */
  assignments?: { id: string; values: Record<string, unknown> }[];
  requests?: { id: string; values: Record<string, unknown> }[];
}

/** An avgjørelse. A decided case is never edited back: a new decision supersedes the old one. */
export const decision = table(
  'decision',
  {
    id: id(),
    referralId: ref()
      .notNull()
      .references(() => referral.id),
    personId: ref()
      .notNull()
      .references(() => person.id),
    outcome: textColumn<Outcome>().notNull(),
    decidedOn: day().notNull(),
    legalBasis: textColumn<LegalBasis>().notNull(),
    /** What the right rests on: langvarig, koordinerte, and which services. */
    isLongTerm: flag().notNull(),
    isCoordinated: flag().notNull(),
    services: json<Service[]>().notNull(),
    reason: textColumn(),
    forwardedTo: textColumn(),
    decidedBy: ref().notNull(),
    supersededById: ref(),
    revokedAt: moment(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
  },
  (t) => [index('decision_referral').on(t.referralId), index('decision_person').on(t.personId, t.decidedOn)],
);
