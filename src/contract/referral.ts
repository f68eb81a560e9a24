import { z } from 'zod';

import { deadlineKinds, deadlineWeights } from '../domain/deadline/deadlineKind.ts';
import { pauseReasons } from '../domain/deadline/pause.ts';
import { hospitalTicks } from '../domain/hospital/hospitalTick.ts';
import {
  channels,
  closeReasons,
  durations,
  legalBases,
  needs,
  outcomes,
  referralConsents,
  referrerTypes,
  services,
  specialties,
  urgencies,
} from '../domain/referral/codes.ts';
import { letterLanguages } from '../domain/office/officeType.ts';
import { referralStates, referralSteps } from '../domain/referral/state.ts';
import { documentFormats, madeFile } from './document.ts';
import {
  dayField,
  done,
  idField,
  lineField,
  momentField,
  nameField,
  pageInput,
  pageOf,
  textField,
  versionField,
} from './fields.ts';
import { municipalityField, referralFilter, referralRow, referralSorts } from './referralList.ts';
import { command, many, query } from './route.ts';

/** What the form of a melding holds (domain.md 4). Rules between the fields: domain/referral/referralRules.ts. */
export const referralFields = z.object({
  sentOn: dayField,
  receivedOn: dayField,
  channel: z.enum(channels),
  referrerType: z.enum(referrerTypes),
  referrerName: lineField,
  referrerRole: lineField,
  referrerOrganisation: lineField,
  referrerPhone: lineField,
  need: z.enum(needs),
  legalBasis: z.enum(legalBases),
  specialty: z.enum(specialties),
  /** Why, and what is hoped for. */
  reason: textField,
  servicesToday: z.array(z.enum(services)),
  servicesNeeded: z.array(z.enum(services)),
  expectedDuration: z.enum(durations),
  proposedCoordinator: lineField,
  admittedNow: z.boolean(),
  plannedDischargeOn: dayField.nullable(),
  urgency: z.enum(urgencies),
  consent: z.enum(referralConsents),
  consentOn: dayField.nullable(),
  inEpikrise: z.boolean(),
  inDips: z.boolean(),
  inJournal: z.boolean(),
  consentInJournal: z.boolean(),
});
export type ReferralFields = z.infer<typeof referralFields>;

const deadlineLine = z.object({
  kind: z.enum(deadlineKinds),
  startsOn: dayField,
  dueOn: dayField,
  /** The day before it moved off a weekend or holiday. */
  unmovedOn: dayField,
  movedBecause: z.enum(['saturday', 'sunday', 'holiday']).nullable(),
  /** Days its end was moved because the case stood still, and since when it does so now. */
  pausedDays: z.int(),
  pausedSince: dayField.nullable(),
  doneOn: dayField.nullable(),
  period: z.string(),
  weight: z.enum(deadlineWeights),
  basis: z.string().nullable(),
  /** True when it is counted from a day that has not come yet. */
  isEstimate: z.boolean(),
});
export type DeadlineLine = z.infer<typeof deadlineLine>;

const eventLine = z.object({
  id: idField,
  step: z.string(),
  onDay: dayField,
  at: momentField,
  by: z.string(),
  fromState: z.enum(referralStates).nullable(),
  toState: z.enum(referralStates),
  note: z.string().nullable(),
  /** Extra facts to tell the story with: outcome, coordinator, unit, reason. */
  facts: z.record(z.string(), z.string().nullable()),
  undone: z.boolean(),
});
export type EventLine = z.infer<typeof eventLine>;

const decisionLine = z.object({
  id: idField,
  outcome: z.enum(outcomes),
  decidedOn: dayField,
  legalBasis: z.enum(legalBases),
  isLongTerm: z.boolean(),
  isCoordinated: z.boolean(),
  services: z.array(z.enum(services)),
  reason: z.string().nullable(),
  forwardedTo: z.string().nullable(),
  decidedBy: z.string(),
  superseded: z.boolean(),
});

const requestLine = z.object({
  id: idField,
  unitId: idField,
  unitName: z.string(),
  leader: z.string().nullable(),
  proposedCoordinator: z.string().nullable(),
  proposedCoordinatorId: idField.nullable(),
  requestedOn: dayField,
  answerBy: dayField,
  state: z.enum(['waiting', 'accepted', 'declined', 'withdrawn']),
  answeredOn: dayField.nullable(),
  declineReason: z.string().nullable(),
  answerNote: z.string().nullable(),
});

/** Every step states the case's version, the day it happened, and a note. */
const step = { id: idField, version: versionField, onDay: dayField, note: textField.default(null) };

export const referralRoutes = {
  /** Registers a melding and opens its case. */
  receive: command(
    'case.write',
    z.object({ personId: idField, fields: referralFields, draftId: idField.nullable().default(null) }),
    z.object({ id: idField, caseNumber: z.string() }),
  ),
  /** Adds the melding to the person's open case as a note instead of opening a new one. */
  addToCase: command(
    'case.write',
    z.object({ ...step, fields: referralFields, draftId: idField.nullable().default(null) }),
    done,
  ),
  correct: command('case.write', z.object({ id: idField, version: versionField, fields: referralFields }), done),
  /** The deadlines a melding would get, before it is saved. */
  previewDeadlines: query(
    'case.write',
    z.object({ receivedOn: dayField, need: z.enum(needs).nullable() }),
    z.array(deadlineLine),
  ),
  /** The case summed up on paper for a meeting, number masked. It leaves the register: a reason, and a line in the log. */
  print: command(
    'export.run',
    z.object({ id: idField, language: z.enum(letterLanguages), format: z.enum(documentFormats), ground: nameField }),
    madeFile,
  ),
  get: query(
    'case.read',
    z.object({ id: idField }),
    z.object({
      id: idField,
      version: versionField,
      caseNumber: z.string(),
      personId: idField,
      state: z.enum(referralStates),
      fields: referralFields,
      responsible: z.object({ id: idField, name: z.string() }).nullable(),
      missing: z.string().nullable(),
      outcome: z.enum(outcomes).nullable(),
      decidedOn: dayField.nullable(),
      preliminaryAnswerOn: dayField.nullable(),
      feedbackSentOn: dayField.nullable(),
      tickNotes: z.partialRecord(z.enum(hospitalTicks), z.object({ onDay: dayField, note: z.string().nullable() })),
      /** The kommune the case is about: the one that was notified, or where the person lived when the melding came. */
      municipality: z.object({
        number: z.string().nullable(),
        name: z.string().nullable(),
        notifiedOn: dayField.nullable(),
        remindedOn: dayField.nullable(),
        answeredOn: dayField.nullable(),
        coordinator: z.string().nullable(),
      }),
      /** Why and since when the case stands still; null where it runs. */
      paused: z.object({ since: dayField, reason: z.enum(pauseReasons) }).nullable(),
      closedOn: dayField.nullable(),
      closeReason: z.enum(closeReasons).nullable(),
      steps: z.array(z.enum(referralSteps)),
      undoable: z.object({ eventId: idField, step: z.string() }).nullable(),
      events: z.array(eventLine),
      decisions: z.array(decisionLine),
      requests: z.array(requestLine),
      deadlines: z.array(deadlineLine),
    }),
  ),
  /** The cases of one person, newest first. */
  ofPerson: query('case.read', z.object({ personId: idField }), z.array(referralRow)),
  list: query(
    'case.read',
    z.object({
      filter: referralFilter,
      sort: z.enum(referralSorts).default('receivedOn'),
      descending: z.boolean().default(true),
      ...pageInput,
    }),
    pageOf(referralRow),
  ),

  askForInformation: command('case.write', z.object({ ...step, missing: z.string().trim().min(1).max(2000) }), done),
  startAssessment: command('case.write', z.object(step), done),
  /** Puts the case on hold: its deadlines for decision and plan stand still while something is waited for, and the note says what. */
  pause: command(
    'case.write',
    z.object({ ...step, reason: z.enum(pauseReasons), note: z.string().trim().min(1).max(2000) }),
    done,
  ),
  /** Takes it up again: what was waited for came, or is waited for no longer. */
  resume: command('case.write', z.object(step), done),
  sendPreliminaryAnswer: command('case.write', z.object(step), done),
  decide: command(
    'case.write',
    z.object({
      ...step,
      outcome: z.enum(outcomes),
      legalBasis: z.enum(legalBases),
      isLongTerm: z.boolean(),
      isCoordinated: z.boolean(),
      services: z.array(z.enum(services)),
      reason: textField,
      forwardedTo: lineField,
      /** The point of a KE meeting at which it was decided. */
      meetingItemId: idField.nullable().default(null),
    }),
    done,
  ),
  followUp: command('case.write', z.object(step), done),
  sendFeedback: command('case.write', z.object(step), done),
  close: command('case.write', z.object({ ...step, reason: z.enum(closeReasons) }), done),
  reopen: command('case.write', z.object(step), done),
  addNote: command('case.write', z.object(step), done),
  setResponsible: many(
    'case.write',
    z.object({ ids: z.array(idField).min(1).max(500), accountId: idField.nullable() }),
    z.object({ changed: z.int() }),
  ),

  /** Helseforetak: the need is assessed; the kommune is notified, reminded, and answers with the coordinator's name. */
  assess: command('case.write', z.object(step), done),
  notifyMunicipality: command('case.write', z.object({ ...step, municipalityNumber: municipalityField }), done),
  remindMunicipality: command('case.write', z.object(step), done),
  registerMunicipalityAnswer: command('case.write', z.object({ ...step, coordinatorName: lineField }), done),

  /** Takes back the last step of the case. The step stays in the history, marked as undone. */
  undo: command('case.write', z.object({ id: idField, version: versionField, eventId: idField }), done),
};
