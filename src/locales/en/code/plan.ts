import type { planCode as nb } from '../../nb/code/plan.ts';
import type { Texts } from '../../textTypes.ts';

export const planCode: Texts<typeof nb> = {
  planState: {
    notWanted: 'Does not want a plan',
    consentPending: 'Awaiting consent',
    inProgress: 'In progress',
    active: 'Active plan',
    underRevision: 'Under revision',
    closed: 'Closed',
    consentWithdrawn: 'Consent withdrawn',
  },
  planSystem: {
    visma: 'Visma Flyt Samspill',
    dips: 'DIPS Samspill',
    paper: 'On paper',
    koordinat: 'This register',
    other: 'Elsewhere',
  },
  noPlanReason: {
    doesNotWant: 'Does not want a plan',
    coordinatorIsEnough: 'A coordinator is enough',
    otherPlanCovers: 'Another plan covers the need',
    noConsent: 'Consent is missing',
    tooIll: 'Too ill now',
    notStarted: 'Not started',
    other: 'Other',
  },
  planContent: {
    goalsResourcesNeeds: 'Goals, resources and needs',
    participants: 'Who takes part',
    responsible: 'Who makes, coordinates and carries the plan on',
    contributions: 'What the person, the services and kin contribute',
    servicesAndMeasures: 'Services and measures: what, how much, who',
    howCarriedOut: 'How the measures are carried out',
    coordinatorOffered: 'Coordinator or contact physician is offered',
    periodAndRevision: 'Plan period and times of revision',
    consent: 'Consent to the plan and to sharing information',
    cooperation: 'Cooperation with others',
    childParticipation: 'How the child took part',
  },
  planReviewKind: { evaluation: 'Evaluation', followUp: 'Simple follow-up' },
};
