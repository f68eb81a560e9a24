import { urgencyOf } from '../../components/urgency.ts';
import type { PlanFields } from '../../../contract/plan.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type { PlanContent } from '../../../domain/plan/codes.ts';
import { isRunningPlan } from '../planPeriod.ts';

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
  fields: Pick<PlanFields, 'state' | 'nextEvaluationOn' | 'consentUntil' | 'contents'>;
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
