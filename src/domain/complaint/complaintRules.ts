import type { Day } from '../calendar/day.ts';
import { authorityOutcomes, type Complainant, type ComplaintOutcome, type ComplaintRecordKind } from './codes.ts';
import type { ComplaintStep } from './complaintState.ts';

interface Registered {
  recordKind: ComplaintRecordKind;
  complainant: Complainant;
  complainantName: string | null;
  hasPowerOfAttorney: boolean;
  receivedOn: Day;
  sentOn: Day | null;
  knownOn: Day | null;
  startReason: string | null;
  isWritten: boolean;
  isSigned: boolean;
}

/** What a complaint may lack. */
export const complaintLackKinds = ['written', 'signature', 'powerOfAttorney'] as const;
export type ComplaintLack = (typeof complaintLackKinds)[number];

/** What a complaint lacks (pbrl § 7-3, fvl § 32): it shall be written and signed, and a representative has fullmakt. */
export function complaintLacks(
  fields: Pick<Registered, 'recordKind' | 'complainant' | 'hasPowerOfAttorney' | 'isWritten' | 'isSigned'>,
): ComplaintLack[] {
  if (fields.recordKind !== 'complaint') return [];
  const lacking: Record<ComplaintLack, boolean> = {
    written: !fields.isWritten,
    signature: !fields.isSigned,
    powerOfAttorney: fields.complainant === 'representative' && !fields.hasPowerOfAttorney,
  };
  return complaintLackKinds.filter((lack) => lacking[lack]);
}

/**
 * Which fields break which rule. A term counted from another day than the decision's (`decidedOn`) says why, since it
 * decides whether the complaint is heard.
 */
export function brokenComplaintRules(
  fields: Registered,
  { today, decidedOn }: { today: Day; decidedOn: Day | null },
): Record<string, string> {
  const { receivedOn, sentOn, knownOn, complainant, complainantName, startReason } = fields;
  const broken: Record<string, string> = {};
  if (receivedOn > today) broken.receivedOn = 'inFuture';
  if (sentOn !== null && sentOn > receivedOn) broken.sentOn = 'afterReceived';
  if (knownOn !== null && knownOn > (sentOn ?? receivedOn)) broken.knownOn = 'afterSent';
  if (complainant !== 'person' && !complainantName) broken.complainantName = 'required';
  if (knownOn !== null && decidedOn !== null && knownOn !== decidedOn && !startReason)
    broken.startReason = 'whyThisDay';
  return broken;
}

/** What is told with a step. */
export interface ComplaintStepFacts {
  step: ComplaintStep;
  onDay: Day;
  /** The reason, what lacks, or what was said. */
  note: string | null;
  /** By when what lacks shall come. */
  answerBy: Day | null;
  /** What is sent to Statsforvalteren. */
  documents: readonly string[];
  outcome: ComplaintOutcome | null;
}

const needsReason: ReadonlySet<ComplaintStep> = new Set(['askForCompletion', 'uphold', 'change', 'dismiss']);

/** What a step lacks. It is never before the complaint came or the step before it, and never tomorrow. */
export function brokenComplaintStep(
  { step, onDay, note, answerBy, documents, outcome }: ComplaintStepFacts,
  { recordKind, lastDay, today }: { recordKind: ComplaintRecordKind; lastDay: Day; today: Day },
): Record<string, string> {
  const broken: Record<string, string> = {};
  if (onDay > today) broken.onDay = 'inFuture';
  else if (onDay < lastDay) broken.onDay = 'beforeLastStep';
  if (needsReason.has(step) && !note) broken.note = 'required';
  if (step === 'askForCompletion' && answerBy === null) broken.answerBy = 'required';
  else if (answerBy !== null && answerBy < onDay) broken.answerBy = 'beforeStep';
  if (step === 'forward' && recordKind === 'complaint' && documents.length === 0) broken.documents = 'required';
  if (step === 'settle' && !authorityOutcomes.some((known) => known === outcome)) broken.outcome = 'required';
  return broken;
}
