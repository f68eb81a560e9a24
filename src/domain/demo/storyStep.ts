import type { Day } from '../calendar/day.ts';
import type { AssignmentEndReason, CoordinatorRole, DeclineReason } from '../coordinator/codes.ts';
import type { NoPlanReason, PlanContent, PlanReviewKind, PlanState, PlanSystem } from '../plan/codes.ts';
import type {
  Channel,
  CloseReason,
  Duration,
  Need,
  Outcome,
  ReferralConsent,
  ReferrerType,
  Service,
  Specialty,
  Urgency,
} from '../referral/codes.ts';

/** One thing that happens in a made-up case. The days of a case never go backwards. */
export type StoryStep = { day: Day } & (
  | { step: 'register' | 'preliminaryAnswer' | 'startAssessment' | 'assess' | 'followUp' | 'feedback' }
  | { step: 'askForInformation'; missing: string }
  | { step: 'decide'; outcome: Outcome; reason: string | null; forwardedTo: string | null }
  | { step: 'requestUnit'; unitId: string; answerBy: Day; coordinatorId: string | null }
  | { step: 'unitAccepts' }
  | { step: 'unitDeclines'; reason: DeclineReason }
  | { step: 'assign'; coordinatorId: string; role: CoordinatorRole; reason: AssignmentEndReason | null }
  | { step: 'assignmentEnds'; reason: AssignmentEndReason }
  | { step: 'close'; reason: CloseReason }
  | { step: 'notifyMunicipality' | 'remindMunicipality' }
  | { step: 'registerMunicipalityAnswer'; coordinatorName: string | null }
);

/** What a made-up melding says. */
export interface DemoMelding {
  sentOn: Day;
  receivedOn: Day;
  channel: Channel;
  referrerType: ReferrerType;
  referrerName: string | null;
  referrerOrganisation: string | null;
  need: Need;
  specialty: Specialty;
  reason: string;
  servicesToday: Service[];
  servicesNeeded: Service[];
  expectedDuration: Duration;
  admittedNow: boolean;
  plannedDischargeOn: Day | null;
  urgency: Urgency;
  consent: ReferralConsent;
  consentOn: Day | null;
}

export interface CaseStory {
  melding: DemoMelding;
  steps: StoryStep[];
}

/** The life of a made-up plan: its states by day, and the evaluations and follow-ups held. */
export interface PlanStory {
  system: PlanSystem | null;
  noPlanReason: NoPlanReason | null;
  contents: PlanContent[];
  states: { day: Day; state: PlanState }[];
  /** `agreedOn` null: a follow-up that nobody had agreed a day for. */
  reviews: { kind: PlanReviewKind; agreedOn: Day | null; heldOn: Day }[];
}
