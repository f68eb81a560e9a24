import { addDays, type Day, daysBetween, minDay } from '../calendar/day.ts';
import type { RequestState } from '../coordinator/codes.ts';

const redLineStories = ['granted', 'unitDeclined', 'unitAsked', 'unitAccepted', 'coordinatorEnded'] as const;
export type RedLineStory = (typeof redLineStories)[number];

export interface RedLineFacts<R, A> {
  decidedOn: Day;
  /** The person's assignment that ended last before today. */
  lastAssignment: (A & { toDay: Day }) | null;
  /** The case's requests, any order. */
  requests: readonly (R & { state: RequestState; requestedOn: Day; answeredOn: Day | null })[];
  today: Day;
}

export interface RedLine<R, A> {
  story: RedLineStory;
  storyOn: Day;
  /** The request the story is about, or the assignment that ended. */
  request: R | null;
  ended: A | null;
  /** The day the term is counted from: granted, or the last day served. */
  countedFrom: Day;
  /** First day without a coordinator. */
  since: Day;
  /** Days since it was counted from, which itself is not counted (domstolloven § 148). */
  daysWithout: number;
}

const storyByAnswer: Record<RequestState, RedLineStory> = {
  waiting: 'unitAsked',
  accepted: 'unitAccepted',
  declined: 'unitDeclined',
  // Never chosen: a withdrawn request tells nothing.
  withdrawn: 'granted',
};

/** What happened last to a person who was granted a coordinator and has none today, and for how long. */
export function redLineStory<R, A>({ decidedOn, lastAssignment, requests, today }: RedLineFacts<R, A>): RedLine<R, A> {
  const ended = lastAssignment !== null && lastAssignment.toDay >= decidedOn ? lastAssignment : null;
  const countedFrom = ended?.toDay ?? decidedOn;
  const request = requests
    .filter(({ state, requestedOn }) => state !== 'withdrawn' && requestedOn >= countedFrom)
    .toSorted((a, b) => (a.requestedOn < b.requestedOn ? -1 : 1))
    .at(-1);
  const times = {
    countedFrom,
    since: minDay(addDays(countedFrom, 1), today),
    daysWithout: Math.max(0, daysBetween(countedFrom, today)),
  };
  if (request) {
    const story = storyByAnswer[request.state];
    return { story, storyOn: request.answeredOn ?? request.requestedOn, request, ended, ...times };
  }
  const story = ended ? 'coordinatorEnded' : 'granted';
  return { story, storyOn: countedFrom, request: null, ended, ...times };
}
