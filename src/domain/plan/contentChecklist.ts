import type { PlanContent } from './codes.ts';
import type { PlanContentBody } from './planContent.ts';

/** What lacks at a point of § 9: a link leads to the place where it is written. */
export const contentLacks = [
  'overallGoal',
  'resources',
  'needs',
  'subgoal',
  'member',
  'responsible',
  'personContributes',
  'providersContribute',
  'kinContribute',
  'measure',
  'measureResponsible',
  'measurePeriod',
  'howCarriedOut',
  'coordinator',
  'period',
  'revision',
  'planConsent',
  'sharingConsent',
  'cooperation',
  'childParticipation',
] as const;
export type ContentLack = (typeof contentLacks)[number];

/** What the checklist needs to know beside the plan's own words. */
export interface ChecklistFacts {
  /** A coordinator, child coordinator or kontaktlege is offered or appointed. */
  readonly hasCoordinator: boolean;
  /** An evaluation is agreed for a day. */
  readonly hasEvaluationDay: boolean;
  /** Consent to the plan is given and not withdrawn. */
  readonly hasPlanConsent: boolean;
  /** The services in the plan that consent to share with lacks or is withdrawn. */
  readonly servicesWithoutConsent: readonly string[];
}

/** A point of § 9 as the plan's words fill it. */
export interface ChecklistPoint {
  readonly content: PlanContent;
  /** Empty where the point is met. */
  readonly lacks: readonly ContentLack[];
}

/** The checklist of FOR-2022-06-22-1110 § 9, filled from what the plan says, for the points the person's plan must have. */
export const fillChecklist = (
  body: PlanContentBody,
  facts: ChecklistFacts,
  needed: readonly PlanContent[],
): ChecklistPoint[] => needed.map((content) => ({ content, lacks: lacksAt[content](body, facts) }));

const says = (words: string): boolean => words.trim() !== '';
/** The lacks that are so. */
const lacking = (...lacks: readonly (readonly [ContentLack, boolean])[]): ContentLack[] =>
  lacks.flatMap(([lack, isSo]) => (isSo ? [lack] : []));

const lacksAt: Readonly<Record<PlanContent, (body: PlanContentBody, facts: ChecklistFacts) => ContentLack[]>> = {
  // § 9 a: goals, resources and needs.
  goalsResourcesNeeds: ({ overallGoal, resources, needs, subgoals }) =>
    lacking(
      ['overallGoal', !says(overallGoal)],
      ['subgoal', subgoals.length === 0],
      ['resources', !says(resources)],
      ['needs', !says(needs)],
    ),
  participants: ({ members }) => lacking(['member', !members.some(({ kind }) => kind !== 'person')]),
  responsible: ({ responsibleForPlan }, { hasCoordinator }) =>
    lacking(['responsible', !says(responsibleForPlan) && !hasCoordinator]),
  contributions: ({ personContributes, providersContribute, kinContribute, isWithoutKin }) =>
    lacking(
      ['personContributes', !says(personContributes)],
      ['providersContribute', !says(providersContribute)],
      ['kinContribute', !isWithoutKin && !says(kinContribute)],
    ),
  servicesAndMeasures: ({ measures }) =>
    lacking(
      ['measure', measures.length === 0],
      [
        'measureResponsible',
        measures.some(({ memberIds, responsible }) => memberIds.length === 0 && !says(responsible)),
      ],
    ),
  howCarriedOut: ({ howCarriedOut, measures }) =>
    lacking(
      ['howCarriedOut', !says(howCarriedOut)],
      ['measurePeriod', measures.some(({ fromDay, fromWords }) => fromDay === null && !says(fromWords))],
    ),
  coordinatorOffered: (_, { hasCoordinator }) => lacking(['coordinator', !hasCoordinator]),
  periodAndRevision: ({ periodFrom, revisionOn }, { hasEvaluationDay }) =>
    lacking(['period', periodFrom === null], ['revision', revisionOn === null && !hasEvaluationDay]),
  consent: (_, { hasPlanConsent, servicesWithoutConsent }) =>
    lacking(['planConsent', !hasPlanConsent], ['sharingConsent', servicesWithoutConsent.length > 0]),
  cooperation: ({ cooperation }) => lacking(['cooperation', !says(cooperation)]),
  childParticipation: ({ childParticipation }) => lacking(['childParticipation', !says(childParticipation)]),
};

/** The points that are met. */
export const metContents = (points: readonly ChecklistPoint[]): PlanContent[] =>
  points.filter(({ lacks }) => lacks.length === 0).map(({ content }) => content);
