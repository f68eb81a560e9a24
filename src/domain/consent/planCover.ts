import { addDays, type Day } from '../calendar/day.ts';
import type { ConsentFact } from './consent.ts';

/** The consent to a plan in three days, as statistics read it from the plan itself (ADR 0008). */
export interface PlanCover {
  readonly consentOn: Day | null;
  readonly consentUntil: Day | null;
  readonly consentWithdrawnOn: Day | null;
}

/**
 * The days of the consent that governs a plan: those of the one given last. Where it was renewed while the one before
 * still held, it counts from the first of them, so that a renewal leaves no gap in the figures of the year before.
 */
export function planCoverOf(consents: readonly ConsentFact[]): PlanCover {
  const given = consents
    .filter(({ kind, refusedOn }) => kind === 'plan' && refusedOn === null)
    .toSorted((a, b) => (`${a.givenOn ?? ''}${a.id}` < `${b.givenOn ?? ''}${b.id}` ? -1 : 1));
  const last = given.at(-1);
  if (!last) return { consentOn: null, consentUntil: null, consentWithdrawnOn: null };
  let from = last.givenOn;
  for (const before of given.slice(0, -1).toReversed()) {
    if (from === null || endOf(before) < addDays(from, -1)) break;
    from = before.givenOn;
  }
  return { consentOn: from, consentUntil: last.validUntil, consentWithdrawnOn: last.withdrawnOn };
}

/** The last day a consent held. */
function endOf({ validUntil, withdrawnOn }: ConsentFact): Day {
  const ends = [validUntil, withdrawnOn && addDays(withdrawnOn, -1)].filter((day) => day !== null);
  return ends.toSorted()[0] ?? '9999-12-31';
}
