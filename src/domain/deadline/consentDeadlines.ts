import { type ConsentQuestion, type ConsentStops, whatConsentStops } from '../consent/whatConsentStops.ts';
import { allows, consentStandingOn } from '../consent/consentStatus.ts';
import type { Day } from '../calendar/day.ts';
import { isRunningPlan } from '../plan/planRules.ts';
import type { PersonFacts, PlanFact } from './caseFacts.ts';
import type { WantedDeadline } from './wantedDeadline.ts';

/**
 * When consent must be seen to: by the last day of the first that ends, or since the day one ended or the plan lost its
 * own. One of a running plan; what was never asked for is waited for from the plan's first day.
 */
export const consentDeadlines = ({ plans }: PersonFacts, referralId: string | null, today: Day): WantedDeadline[] =>
  plans.flatMap((plan) => {
    if (!isRunningPlan(plan.state) || !plan.consent) return [];
    const due = consentDue(plan.consent, plan, today);
    return due === null ? [] : { kind: 'consent' as const, subjectId: plan.id, referralId, ...due, doneOn: null };
  });

function consentDue(
  question: ConsentQuestion,
  { activeFrom }: PlanFact,
  today: Day,
): { startsOn: Day; dueOn: Day } | null {
  const stops = whatConsentStops(question, today);
  const standings = [consentStandingOn(question.consents, { kind: 'plan' }, today), ...stops.members.values()];
  const stopped = stoppedSince(stops, activeFrom ?? today);
  if (stopped !== null) return { startsOn: stopped, dueOn: stopped };
  const ending = standings
    .flatMap(({ status, consent }) => (allows(status) && consent?.validUntil ? [consent] : []))
    .toSorted((a, b) => ((a.validUntil ?? '') < (b.validUntil ?? '') ? -1 : 1))[0];
  return ending?.validUntil ? { startsOn: ending.givenOn ?? ending.validUntil, dueOn: ending.validUntil } : null;
}

/** The first day something was stopped; null where nothing is. Sharing refused or withdrawn is an answer, and nothing to wait for. */
function stoppedSince(stops: ConsentStops, whereNeverAsked: Day): Day | null {
  const days = [...stops.members.values()].flatMap(({ service, status }) =>
    allows(status) || status === 'refused' || status === 'withdrawn'
      ? []
      : [stops.toService(service)?.since ?? whereNeverAsked],
  );
  if (stops.plan !== null) days.push(stops.plan.since ?? whereNeverAsked);
  return days.toSorted()[0] ?? null;
}
