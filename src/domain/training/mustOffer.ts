import type { Day } from '../calendar/day.ts';
import type { ProgramStanding } from './programStanding.ts';

/** Why somebody must be offered a place now, the most pressing first. */
export const offerReasons = ['assignedWithoutBasics', 'expired', 'underWay', 'missing'] as const;
export type OfferReason = (typeof offerReasons)[number];

export interface OfferFacts {
  readonly standing: ProgramStanding;
  /** The programme is the basic training. */
  readonly isBasic: boolean;
  /** When the newest of the running assignments began; null for who serves nobody. */
  readonly assignedFrom: Day | null;
  readonly activeFrom: Day;
}

/**
 * Why a coordinator must be offered a place in a programme, or null: because it is done, is not for them, or they have a place already.
 * New assignment without basic training comes before all else: the coordinator serves somebody today (hol § 7-3).
 */
export function offerReason({ standing, isBasic, assignedFrom }: OfferFacts): OfferReason | null {
  const { status, nextOn } = standing;
  if (nextOn !== null || (status !== 'missing' && status !== 'underWay' && status !== 'expired')) return null;
  if (isBasic && standing.completedOn === null && assignedFrom !== null) return 'assignedWithoutBasics';
  return status;
}

/** The order of the list: by reason; then the newest assignment, the one longest run out, and the newest coordinator. */
export function compareOffers<Offer extends OfferFacts & { readonly reason: OfferReason }>(a: Offer, b: Offer): number {
  const byReason = offerReasons.indexOf(a.reason) - offerReasons.indexOf(b.reason);
  if (byReason !== 0) return byReason;
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left === right) return 0;
  const isEarlier = left < right;
  // What has run out: the oldest first. What is new: the newest first.
  return (a.reason === 'expired') === isEarlier ? -1 : 1;
}

const keyOf = ({ reason, standing, assignedFrom, activeFrom }: OfferFacts & { reason: OfferReason }): Day => {
  if (reason === 'assignedWithoutBasics') return assignedFrom ?? '';
  return reason === 'expired' ? (standing.validTo ?? '') : activeFrom;
};
