import type { Day } from '../calendar/day.ts';
import { isPlanActiveOn, type PlanFacts, startedPlanStates } from '../statistics/indicatorRules.ts';
import type { Found } from './findingKind.ts';

/** What lacks or contradicts in what is known of a plan. */
export function planFindings(plan: PlanFacts & { readonly nextEvaluationOn: Day | null }, today: Day): Found[] {
  const { state, activeFrom, activeTo, nextEvaluationOn, consentWithdrawnOn } = plan;
  const found: Found[] = [];
  const isStarted = (startedPlanStates as readonly string[]).includes(state);
  // A consent withdrawn before the plan began leaves no days to tell.
  if (isStarted && activeFrom === null && state !== 'consentWithdrawn')
    found.push({ kind: 'planWithoutStart', facts: [state] });
  const hasNoEnd = activeTo === null && activeFrom !== null;
  if (hasNoEnd && (state === 'closed' || (state === 'consentWithdrawn' && consentWithdrawnOn === null)))
    found.push({ kind: 'planWithoutEnd', facts: [activeFrom] });
  if (activeFrom !== null && activeTo !== null && activeTo < activeFrom)
    found.push({ kind: 'planEndsBeforeStart', facts: [activeFrom, activeTo] });
  if (nextEvaluationOn === null && isPlanActiveOn(plan, today))
    found.push({ kind: 'planWithoutEvaluationDay', facts: [activeFrom] });
  return found;
}
