import type { Day } from '../calendar/day.ts';
import type { AssignmentEndReason, RequestState } from '../coordinator/codes.ts';
import type { ConsentQuestion } from '../consent/whatConsentStops.ts';
import type { PlanState } from '../plan/codes.ts';
import type { Outcome } from '../referral/codes.ts';
import type { ReferralState } from '../referral/state.ts';
import type { ComplaintFact } from './complaintDeadline.ts';
import type { Pause } from './pause.ts';

/** A person's assignment, from–to inclusive. */
export interface AssignmentFact {
  id: string;
  referralId: string | null;
  role: 'coordinator' | 'childCoordinator';
  fromDay: Day;
  toDay: Day | null;
  endReason: AssignmentEndReason | null;
  /** Came in with a list: how long ago anybody called is not known. */
  isImported?: boolean;
}

export interface RequestFact {
  id: string;
  referralId: string;
  state: RequestState;
  requestedOn: Day;
  answerBy: Day;
  answeredOn: Day | null;
}

export interface PlanFact {
  id: string;
  state: PlanState;
  activeFrom: Day | null;
  nextEvaluationOn: Day | null;
  /** The latest evaluation that was held. */
  evaluatedOn: Day | null;
  /** The latest evaluation or follow-up. */
  reviewedOn?: Day | null;
  /** Who takes part and what was consented to; absent where the register knows of neither. */
  consent?: ConsentQuestion | undefined;
}

/** A meeting or another contact that was held, and when the next one is agreed for. */
export interface ContactFact {
  heldOn: Day;
  nextOn: Day | null;
}

/** What a case's deadlines are counted from. */
export interface CaseFacts {
  referralId: string;
  state: ReferralState;
  receivedOn: Day;
  outcome: Outcome | null;
  decidedOn: Day | null;
  /** Helseforetak: the day the need was assessed. */
  assessedOn: Day | null;
  preliminaryAnswerOn: Day | null;
  feedbackSentOn: Day | null;
  municipalityNotifiedOn: Day | null;
  municipalityRemindedOn: Day | null;
  municipalityAnsweredOn: Day | null;
  /** Came in with a list, which seldom tells whether feedback was sent: nobody is reminded of what may be done long ago. */
  isImported?: boolean;
  /** In hospital when the melding came, and the day the discharge was planned for; a stay knows better. */
  admittedNow?: boolean;
  plannedDischargeOn?: Day | null;
  /** When the case stood still; absent or null: never. */
  pauses?: readonly Pause[] | null;
}

/** A stay in the hospital. */
export interface StayFact {
  id: string;
  referralId: string;
  admittedOn: Day;
  plannedDischargeOn: Day | null;
  dischargedOn: Day | null;
  contactPhysicianOn: Day | null;
}

/** An agreement on taking part in the kommune's plan. */
export interface ParticipationFact {
  id: string;
  fromDay: Day;
  toDay: Day;
  /** The day it was renewed or ended; null while somebody must settle whether it goes on. */
  settledOn: Day | null;
}

/** A move to another kommune that is known of. */
export interface MoveFact {
  id: string;
  knownOn: Day;
  movesOn: Day;
  noticeSentOn: Day | null;
}

/** Everything one person's deadlines are counted from. */
export interface PersonFacts {
  birthDate: Day | null;
  cases: readonly CaseFacts[];
  requests: readonly RequestFact[];
  assignments: readonly AssignmentFact[];
  plans: readonly PlanFact[];
  contacts?: readonly ContactFact[];
  complaints?: readonly ComplaintFact[];
  moves?: readonly MoveFact[];
  stays?: readonly StayFact[];
  participations?: readonly ParticipationFact[];
}
