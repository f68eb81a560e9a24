import type { Day } from '../calendar/day.ts';
import { type ImprovementState, isOpen } from '../improvement/improvement.ts';

/** The kommune's or helseforetak's plan for habilitering and rehabilitering: for which years, and what it wants. */
export interface RehabilitationPlanPeriod {
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly adoptedOn: Day | null;
}

export const rehabilitationPlanStates = ['draft', 'coming', 'running', 'expired'] as const;
export type RehabilitationPlanState = (typeof rehabilitationPlanStates)[number];

/** How the plan stands on a day; what nobody has adopted is a draft. */
export function rehabilitationPlanState(
  { fromDay, toDay, adoptedOn }: RehabilitationPlanPeriod,
  today: Day,
): RehabilitationPlanState {
  if (adoptedOn === null || adoptedOn > today) return 'draft';
  if (toDay < today) return 'expired';
  return fromDay > today ? 'coming' : 'running';
}

/** What rules it breaks: it ends after it begins, and was not adopted on a day to come. */
export function brokenPlanRules(
  { fromDay, toDay, adoptedOn }: RehabilitationPlanPeriod,
  today: Day,
): Record<string, string> {
  const broken: Record<string, string> = {};
  if (toDay < fromDay) broken['toDay'] = 'beforeFrom';
  if (adoptedOn !== null && adoptedOn > today) broken['adoptedOn'] = 'future';
  return broken;
}

/** A measure of the plan: as far as an improvement comes, but of the plan and not of a year's assessment. */
export interface RehabilitationMeasureStanding {
  readonly state: ImprovementState;
  readonly dueOn: Day | null;
}

/** Somebody still has work with it and its day is past. */
export const isMeasureOverdue = ({ state, dueOn }: RehabilitationMeasureStanding, today: Day): boolean =>
  isOpen(state) && dueOn !== null && dueOn < today;
