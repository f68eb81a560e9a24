import type { OfficeType } from '../office/officeType.ts';

/**
 * Where a melding stands. A draft is no melding yet and has a table of its own.
 * The last six belong to the helseforetak, which notifies the kommune instead of finding a coordinator itself.
 */
export const referralStates = [
  'received',
  'clarifying',
  'assessing',
  'decided',
  'awaitingCoordinator',
  'requestedFromUnit',
  'assigned',
  'followedUp',
  'closed',
  'assessed',
  'municipalityNotified',
  'reminded',
  'feedbackReceived',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** What moves a melding from one state to another. */
export const referralSteps = [
  'askForInformation',
  'startAssessment',
  'decide',
  'requestUnit',
  'unitAccepts',
  'unitDeclines',
  'withdrawRequest',
  'assign',
  'assignmentEnds',
  'followUp',
  'close',
  'reopen',
  'assess',
  'notifyMunicipality',
  'remindMunicipality',
  'registerMunicipalityAnswer',
] as const;
export type ReferralStep = (typeof referralSteps)[number];

const beforeDecision = ['received', 'clarifying', 'assessing'] as const;
const both: readonly OfficeType[] = ['municipality', 'healthTrust'];

interface StepRule {
  offices: readonly OfficeType[];
  from: readonly ReferralState[];
  /** The state the step leads to; null where the facts decide (see `stateAfter`). */
  to: ReferralState | null;
}

/**
 * The way through the office, as a table (domain.md 4). A unit's yes does not appoint anybody: the case stays
 * `requestedFromUnit`, and the person on the red line, until somebody is assigned.
 */
export const stepRules: Record<ReferralStep, StepRule> = {
  askForInformation: { offices: both, from: ['received', 'assessing', 'clarifying'], to: 'clarifying' },
  startAssessment: { offices: both, from: ['received', 'clarifying'], to: 'assessing' },
  decide: { offices: both, from: [...beforeDecision, 'decided', 'assessed'], to: null },
  requestUnit: { offices: both, from: ['awaitingCoordinator'], to: 'requestedFromUnit' },
  unitAccepts: { offices: both, from: ['requestedFromUnit'], to: 'requestedFromUnit' },
  unitDeclines: { offices: both, from: ['requestedFromUnit'], to: 'awaitingCoordinator' },
  withdrawRequest: { offices: both, from: ['requestedFromUnit'], to: 'awaitingCoordinator' },
  assign: {
    offices: both,
    from: ['awaitingCoordinator', 'requestedFromUnit', 'assigned', 'followedUp'],
    to: 'assigned',
  },
  assignmentEnds: { offices: both, from: ['assigned', 'followedUp'], to: 'awaitingCoordinator' },
  followUp: { offices: both, from: ['assigned'], to: 'followedUp' },
  close: {
    offices: both,
    from: [
      ...beforeDecision,
      'decided',
      'awaitingCoordinator',
      'requestedFromUnit',
      'assigned',
      'followedUp',
      'assessed',
      'municipalityNotified',
      'reminded',
      'feedbackReceived',
    ],
    to: 'closed',
  },
  reopen: { offices: both, from: ['closed'], to: null },
  assess: { offices: ['healthTrust'], from: beforeDecision, to: 'assessed' },
  notifyMunicipality: { offices: ['healthTrust'], from: ['assessed'], to: 'municipalityNotified' },
  remindMunicipality: { offices: ['healthTrust'], from: ['municipalityNotified', 'reminded'], to: 'reminded' },
  registerMunicipalityAnswer: {
    offices: ['healthTrust'],
    from: ['municipalityNotified', 'reminded'],
    to: 'feedbackReceived',
  },
};

/** True when the office may take the step from the state. The screen and the handler ask the same. */
export const mayTake = (step: ReferralStep, state: ReferralState, office: OfficeType): boolean =>
  stepRules[step].offices.includes(office) && stepRules[step].from.includes(state);

/** The steps the office may take from the state, in the order of the work. */
export const stepsFrom = (state: ReferralState, office: OfficeType): ReferralStep[] =>
  referralSteps.filter((step) => mayTake(step, state, office));

/** States in which the office has granted a coordinator and the case is still running: the person must have one. */
export const grantedStates = [
  'awaitingCoordinator',
  'requestedFromUnit',
  'assigned',
  'followedUp',
] as const satisfies readonly ReferralState[];

/** States that are at work: everything but decided without a grant, and closed. */
export const openStates: readonly ReferralState[] = referralStates.filter(
  (state) => state !== 'closed' && state !== 'decided',
);

/** True while the case is still at work. */
export const isOpen = (state: ReferralState): boolean => openStates.includes(state);
