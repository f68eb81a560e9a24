import { type DeclineReason, declineReasons, type RequestState } from './codes.ts';

export interface Answered {
  state: RequestState;
  declineReason: DeclineReason | null;
}

/** What became of the requests to a unit. The states are all there are, so they add up to `all`. */
export interface RequestCounts extends Record<RequestState, number> {
  all: number;
  /** Each reason that was given for a no, the most usual first; equals in the order of the code list. */
  reasons: { reason: DeclineReason; count: number }[];
}

/** Counts requests by state and a unit's reasons for saying no. */
export function countRequests(requests: readonly Answered[]): RequestCounts {
  const inState = (state: RequestState) => requests.filter((one) => one.state === state).length;
  const declined = requests.filter(({ state }) => state === 'declined');
  return {
    all: requests.length,
    waiting: inState('waiting'),
    accepted: inState('accepted'),
    declined: declined.length,
    withdrawn: inState('withdrawn'),
    reasons: declineReasons
      .map((reason) => ({ reason, count: declined.filter((one) => one.declineReason === reason).length }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
  };
}
