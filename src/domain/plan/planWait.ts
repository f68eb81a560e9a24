import type { Day } from '../calendar/day.ts';
import { urgencyOf } from '../deadline/urgency.ts';
import type { PlanContent, PlanState } from './codes.ts';
import { isRunningPlan } from './planRules.ts';

/** The one thing that waits with a plan, in the order it is asked. */
export type PlanWaitKind =
  | 'start'
  | 'consent'
  | 'finish'
  | 'renewConsent'
  | 'evaluate'
  | 'finishRevision'
  | 'agreeEvaluation'
  | 'contents'
  | 'nothing'
  | 'ended';

export interface PlanWait {
  kind: PlanWaitKind;
  tone: 'red' | 'amber' | 'neutral' | 'done';
}

interface WaitFacts {
  fields: {
    state: PlanState;
    nextEvaluationOn: Day | null;
    consentUntil: Day | null;
    contents: readonly PlanContent[];
  };
  contentsNeeded: readonly PlanContent[];
}

/** What waits: a lapsed consent stops the plan, then the agreed evaluation, then what has not been agreed or written. */
export function planWaitOf(plan: WaitFacts | null, today: Day): PlanWait {
  if (plan === null) return { kind: 'start', tone: 'neutral' };
  const { state, nextEvaluationOn, consentUntil } = plan.fields;
  if (state === 'consentPending') return { kind: 'consent', tone: 'amber' };
  if (state === 'inProgress') return { kind: 'finish', tone: 'neutral' };
  if (!isRunningPlan(state)) return { kind: 'ended', tone: 'neutral' };
  if (consentUntil !== null && consentUntil < today) return { kind: 'renewConsent', tone: 'red' };
  const urgency = nextEvaluationOn === null ? 'later' : urgencyOf(nextEvaluationOn, today);
  if (urgency !== 'later') return { kind: 'evaluate', tone: urgency === 'overdue' ? 'red' : 'amber' };
  if (state === 'underRevision') return { kind: 'finishRevision', tone: 'neutral' };
  if (nextEvaluationOn === null) return { kind: 'agreeEvaluation', tone: 'amber' };
  return missingContents(plan).length > 0 ? { kind: 'contents', tone: 'neutral' } : { kind: 'nothing', tone: 'done' };
}

/** The points of § 9 that the person's plan must have and that are not ticked. */
export const missingContents = ({ fields, contentsNeeded }: WaitFacts): PlanContent[] =>
  contentsNeeded.filter((content) => !fields.contents.includes(content));
