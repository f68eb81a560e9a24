import type { Day } from '../../domain/calendar/day.ts';
import type { PlanState } from '../../domain/plan/codes.ts';

export interface Period {
  activeFrom: Day | null;
  activeTo: Day | null;
}

/** Whether a plan in this state is followed up: only then can an evaluation be late. */
export const isRunningPlan = (state: PlanState): boolean => state === 'active' || state === 'underRevision';
