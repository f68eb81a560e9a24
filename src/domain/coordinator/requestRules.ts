import type { Day } from '../calendar/day.ts';
import type { DeclineReason, RequestState } from './codes.ts';
import type { Broken } from './coordinatorRules.ts';

/** The rules of asking a unit for a coordinator. */
export function brokenRequestRules(
  request: { onDay: Day; answerBy: Day },
  at: { decidedOn: Day | null; unitIsActive: boolean },
): Broken {
  return {
    ...(at.decidedOn !== null && request.onDay < at.decidedOn ? { onDay: 'beforeDecision' } : {}),
    ...(request.answerBy < request.onDay ? { answerBy: 'beforeAsked' } : {}),
    ...(at.unitIsActive ? {} : { unitId: 'notActive' }),
  };
}

/** The rules of a unit's answer: it comes after the question, and a no has a reason (domain.md 6). */
export function brokenAnswerRules(
  answer: { onDay: Day; accepted: boolean; declineReason: DeclineReason | null },
  request: { requestedOn: Day },
): Broken {
  return {
    ...(answer.onDay < request.requestedOn ? { onDay: 'beforeAsked' } : {}),
    ...(!answer.accepted && answer.declineReason === null ? { declineReason: 'required' } : {}),
  };
}

/** A request that still stands: unanswered, or answered with a yes that nobody has been appointed on. */
export const isStanding = (state: RequestState): boolean => state === 'waiting' || state === 'accepted';
