import type { Day } from '../calendar/day.ts';
import type { IndicatorId } from '../statistics/indicator.ts';

/** What an improvement comes from. */
export const improvementOrigins = ['criterion', 'complaint', 'survey', 'userPanel', 'deviation', 'free'] as const;
export type ImprovementOrigin = (typeof improvementOrigins)[number];

/** How far it has come. */
export const improvementStates = ['planned', 'underWay', 'done', 'dropped'] as const;
export type ImprovementState = (typeof improvementStates)[number];

/** Somebody still has work with it. */
export const isOpen = (state: ImprovementState): boolean => state === 'planned' || state === 'underWay';

/** What is written of an improvement, and what a change of it puts aside. */
export interface ImprovementValues {
  readonly title: string;
  readonly description: string | null;
  /** Who sees to it. */
  readonly responsible: string | null;
  readonly dueOn: Day | null;
  /** The indicator it should move. */
  readonly indicatorId: IndicatorId | null;
  /** What came of it, in words. */
  readonly effect: string | null;
  readonly state: ImprovementState;
  /** The day it was done or dropped. */
  readonly endedOn: Day | null;
}

/** Where it stands on a day. What is due today is not overdue. */
export const isOverdue = ({ state, dueOn }: Pick<ImprovementValues, 'state' | 'dueOn'>, today: Day): boolean =>
  isOpen(state) && dueOn !== null && dueOn < today;

/** What rules a step breaks: to the state it has already, or ended on a day that has not come or before it began. */
export function brokenStepRules(
  { state, startedOn }: { readonly state: ImprovementState; readonly startedOn: Day },
  step: { readonly state: ImprovementState; readonly onDay: Day },
  today: Day,
): Record<string, string> {
  const broken: Record<string, string> = {};
  if (step.state === state) broken['state'] = 'alreadySo';
  if (step.onDay > today) broken['onDay'] = 'future';
  else if (step.onDay < startedOn) broken['onDay'] = 'beforeStart';
  return broken;
}

/** The values after a step: what is open again has no end. */
export const afterStep = (
  values: ImprovementValues,
  { state, onDay }: { readonly state: ImprovementState; readonly onDay: Day },
): ImprovementValues => ({ ...values, state, endedOn: isOpen(state) ? null : onDay });

/** How it stood on a day: what ended later was still under way. */
export const stateOn = (
  { state, endedOn }: { readonly state: ImprovementState; readonly endedOn: Day | null },
  day: Day,
): ImprovementState => (endedOn !== null && endedOn > day ? 'underWay' : state);

/** Told of in a year's report: begun in it or before, and not ended before it. */
export const belongsToYear = (
  { startedOn, endedOn }: { readonly startedOn: Day; readonly endedOn: Day | null },
  year: number,
): boolean => startedOn.slice(0, 4) <= String(year) && (endedOn === null || endedOn.slice(0, 4) >= String(year));
