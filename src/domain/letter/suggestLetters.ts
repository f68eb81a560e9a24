import { addDays, type Day } from '../calendar/day.ts';
import type { OfficeType } from '../office/officeType.ts';
import type { Outcome } from '../referral/codes.ts';
import type { ReferralState } from '../referral/state.ts';
import { letterOfOutcome } from './decisionLetter.ts';
import { decisionLetters, isWrittenBy, type LetterKind, letterKinds } from './letterKind.ts';

export interface LetterCase {
  readonly office: OfficeType;
  readonly state: ReferralState;
  readonly preliminaryAnswerOn: Day | null;
  readonly feedbackSentOn: Day | null;
  /** The decision in force; null before one is made. */
  readonly decision: { readonly outcome: Outcome; readonly decidedOn: Day } | null;
  /** Units that were asked and have not answered. */
  readonly asked: readonly { readonly unitId: string; readonly requestedOn: Day }[];
  /** Who serves today; null where nobody does. */
  readonly assignment: { readonly coordinatorId: string; readonly fromDay: Day } | null;
  /** Whether somebody served in the case before. */
  readonly hadAnother: boolean;
  /** Whether the plan names somebody to write to. */
  readonly hasPartners: boolean;
  readonly evaluationOn: Day | null;
  /** The kommune should have answered by now. */
  readonly isAnswerLate: boolean;
  /** Letters of the case that were not thrown away. */
  readonly written: readonly { readonly kind: LetterKind; readonly receiverId: string | null; readonly madeOn: Day }[];
}

/** So long a reminder is left to work before another is thought of. */
const daysBetweenReminders = 14;

const beforeDecision: readonly ReferralState[] = ['received', 'clarifying', 'assessing'];
const notified: readonly ReferralState[] = ['municipalityNotified', 'reminded'];

const isDecision = (kind: LetterKind): boolean => (decisionLetters as readonly LetterKind[]).includes(kind);

/** The kinds that can be written in the case as it stands, in the order of the work. */
export function possibleLetters(found: LetterCase): LetterKind[] {
  const { decision, assignment, state } = found;
  const may: Partial<Record<LetterKind, boolean>> = {
    preliminaryAnswer: decision === null,
    requestToUnit: found.asked.length > 0,
    appointment: assignment !== null,
    whoCoordinates: assignment !== null,
    feedbackToReferrer: assignment !== null,
    changedCoordinator: assignment !== null && found.hasPartners,
    invitation: found.hasPartners,
    evaluationCall: found.hasPartners,
    meldingToMunicipality: decision === null && (state === 'assessed' || notified.includes(state)),
    feedbackForm: state === 'assessed' || notified.includes(state),
    reminderToMunicipality: notified.includes(state),
  };
  return letterKinds.filter(
    (kind) =>
      isWrittenBy(kind, found.office) &&
      (isDecision(kind) ? decision !== null && letterOfOutcome(decision.outcome) === kind : may[kind] === true),
  );
}

/** The letters that the case waits for, the first first: those that can be written and have not been since what they tell of. */
export function suggestedLetters(found: LetterCase, today: Day): LetterKind[] {
  return possibleLetters(found).filter((kind) => isCalledFor(kind, found, today));
}

function isCalledFor(kind: LetterKind, found: LetterCase, today: Day): boolean {
  const { assignment, decision, written } = found;
  const since = (day: Day, receiverId?: string) =>
    written.some(
      (letter) =>
        letter.kind === kind && letter.madeOn >= day && (receiverId === undefined || letter.receiverId === receiverId),
    );
  const ever = written.some((letter) => letter.kind === kind);
  switch (kind) {
    case 'preliminaryAnswer':
      return found.preliminaryAnswerOn === null && beforeDecision.includes(found.state) && !ever;
    case 'requestToUnit':
      return found.asked.some(({ unitId, requestedOn }) => !since(requestedOn, unitId));
    case 'appointment':
      return (
        assignment !== null && !written.some((one) => one.kind === kind && one.receiverId === assignment.coordinatorId)
      );
    case 'whoCoordinates':
      return assignment !== null && !since(assignment.fromDay);
    case 'feedbackToReferrer':
      return found.feedbackSentOn === null && !ever;
    case 'changedCoordinator':
      return found.hadAnother && assignment !== null && !since(assignment.fromDay);
    case 'invitation':
      return false;
    case 'evaluationCall':
      return found.evaluationOn !== null && found.evaluationOn <= today && !since(found.evaluationOn);
    case 'meldingToMunicipality':
      return found.state === 'assessed' && !ever;
    case 'feedbackForm':
      return !ever;
    case 'reminderToMunicipality':
      return found.isAnswerLate && !since(addDays(today, -daysBetweenReminders));
    default:
      return decision !== null && !since(decision.decidedOn);
  }
}
