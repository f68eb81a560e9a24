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
  | 'planConsentStops'
  | 'sharingConsent'
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

/** What the want of consent stops: the plan itself, or sharing with some of its services. */
interface ConsentWaits {
  stopsPlan: boolean;
  servicesWithout: number;
}
const nothingStops: ConsentWaits = { stopsPlan: false, servicesWithout: 0 };

/** What waits: a lapsed consent stops the plan, then the agreed evaluation, then what has not been agreed or written. */
export function planWaitOf(plan: WaitFacts | null, today: Day, consent: ConsentWaits = nothingStops): PlanWait {
  if (plan === null) return { kind: 'start', tone: 'neutral' };
  const { state, nextEvaluationOn, consentUntil } = plan.fields;
  if (state === 'consentPending') return { kind: 'consent', tone: 'amber' };
  if (state === 'inProgress') return { kind: 'finish', tone: 'neutral' };
  if (!isRunningPlan(state)) return { kind: 'ended', tone: 'neutral' };
  if (consentUntil !== null && consentUntil < today) return { kind: 'renewConsent', tone: 'red' };
  if (consent.stopsPlan) return { kind: 'planConsentStops', tone: 'red' };
  const urgency = nextEvaluationOn === null ? 'later' : urgencyOf(nextEvaluationOn, today);
  if (urgency !== 'later') return { kind: 'evaluate', tone: urgency === 'overdue' ? 'red' : 'amber' };
  if (state === 'underRevision') return { kind: 'finishRevision', tone: 'neutral' };
  if (nextEvaluationOn === null) return { kind: 'agreeEvaluation', tone: 'amber' };
  if (consent.servicesWithout > 0) return { kind: 'sharingConsent', tone: 'amber' };
  return missingContents(plan).length > 0 ? { kind: 'contents', tone: 'neutral' } : { kind: 'nothing', tone: 'done' };
}

/** The points of § 9 that the person's plan must have and that are not ticked. */
export const missingContents = ({ fields, contentsNeeded }: WaitFacts): PlanContent[] =>
  contentsNeeded.filter((content) => !fields.contents.includes(content));
