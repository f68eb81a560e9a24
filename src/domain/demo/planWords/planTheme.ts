import type { Sector } from '../../coordinator/codes.ts';
import type { DutyBasis } from '../../plan/dutyToTakePart.ts';

/** What a made-up plan says, in one voice and one language. All of it is invented. */
export interface PlanTheme {
  readonly ownDescription: string;
  readonly resources: string;
  readonly needs: string;
  readonly overallGoal: string;
  readonly areas: readonly {
    readonly area: string;
    readonly text: string;
    readonly measures: readonly {
      readonly text: string;
      readonly extent: string;
      /** Which of the services answers for it. */
      readonly by: number;
      readonly comment: string;
    }[];
  }[];
  readonly kinRole: string;
  readonly services: readonly {
    readonly role: string;
    readonly service: string;
    readonly sector: Sector;
    readonly duty: DutyBasis | null;
  }[];
  readonly personContributes: string;
  readonly kinContribute: string;
  readonly providersContribute: string;
  readonly howCarriedOut: string;
  readonly cooperation: string;
  readonly childParticipation: string;
  readonly information: string;
  readonly purpose: string;
}

/** For a child, a grown-up, and somebody old. */
export interface PlanThemes {
  readonly child: PlanTheme;
  readonly adult: PlanTheme;
  readonly old: PlanTheme;
}
