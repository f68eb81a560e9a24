import type { Day } from '../calendar/day.ts';
import type { Sector } from '../coordinator/codes.ts';
import type { DutyBasis } from './dutyToTakePart.ts';

/** What a plan holds (FOR-2022-06-22-1110 § 9), for an office that keeps plans in this register, and as an overview for one that does not. */
export interface PlanContentBody {
  /** The person's own words on function and situation. */
  readonly ownDescription: string;
  readonly resources: string;
  readonly needs: string;
  /** The overall goal, as the person says it. */
  readonly overallGoal: string;
  readonly subgoals: readonly Subgoal[];
  /** In the order they are shown, under the subgoal each serves. */
  readonly measures: readonly Measure[];
  readonly members: readonly PlanMember[];
  readonly personContributes: string;
  readonly providersContribute: string;
  readonly kinContribute: string;
  /** The person wants no kin in the plan, or has none: then nothing is missing. */
  readonly isWithoutKin: boolean;
  readonly howCarriedOut: string;
  /** Necessary or wished cooperation with others than those who take part. */
  readonly cooperation: string;
  /** Who makes the plan, where it is not the coordinator. */
  readonly responsibleForPlan: string;
  readonly childParticipation: string;
  /** Somebody the person wants beside them in the work. */
  readonly companion: string;
  readonly periodFrom: Day | null;
  readonly periodTo: Day | null;
  readonly revisionOn: Day | null;
}

/** A subgoal (delmål) within an area of life. */
export interface Subgoal {
  readonly id: string;
  readonly area: string;
  readonly text: string;
}

/** A service or measure (tiltak): what, how much, who, when. */
export interface Measure {
  readonly id: string;
  readonly subgoalId: string;
  readonly text: string;
  /** How much and how often. */
  readonly extent: string;
  /** Those of the members who are responsible. */
  readonly memberIds: readonly string[];
  /** Who else is responsible, in words. */
  readonly responsible: string;
  readonly fromDay: Day | null;
  /** When it began or begins, where no day is known: «juli–august 2026». */
  readonly fromWords: string;
  readonly comment: string;
  readonly evaluatedOn: Day | null;
  readonly endedOn: Day | null;
  /** How it ended: «ført over i ny plan». */
  readonly endWords: string;
}

export const memberKinds = ['person', 'kin', 'representative', 'coordinator', 'provider'] as const;
export type MemberKind = (typeof memberKinds)[number];

/** Who takes part in the plan: in the planGroup, or with a measure of their own. */
export interface PlanMember {
  readonly id: string;
  readonly kind: MemberKind;
  readonly name: string;
  /** «kontaktlærer», «mor» */
  readonly role: string;
  /** The service or body the member speaks for: consent is given to it, not to the employee. Empty for person and kin. */
  readonly service: string;
  readonly sector: Sector | null;
  /** Why the body must take part; null where nothing obliges it. */
  readonly duty: DutyBasis | null;
  readonly phone: string;
  readonly email: string;
  /** Sits in the planGroup (ansvarsgruppe) and is called to its meetings. */
  readonly isInPlanGroup: boolean;
}

export const blankPlanContent: PlanContentBody = {
  ownDescription: '',
  resources: '',
  needs: '',
  overallGoal: '',
  subgoals: [],
  measures: [],
  members: [],
  personContributes: '',
  providersContribute: '',
  kinContribute: '',
  isWithoutKin: false,
  howCarriedOut: '',
  cooperation: '',
  responsibleForPlan: '',
  childParticipation: '',
  companion: '',
  periodFrom: null,
  periodTo: null,
  revisionOn: null,
};
