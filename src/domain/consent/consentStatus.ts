import { addDays, type Day } from '../calendar/day.ts';
import { type ConsentFact, type ConsentKind, serviceKey } from './consent.ts';

/** How a consent stands on a day. `expiring`: valid, and its last day is near. */
export const consentStatuses = ['valid', 'expiring', 'expired', 'withdrawn', 'refused', 'missing'] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

export interface ConsentStanding {
  readonly status: ConsentStatus;
  /** The consent it rests on; null where none was asked for. */
  readonly consent: ConsentFact | null;
}

/** How near the last day is when the office is told: long enough to ask again. */
const expiringDays = 30;

/** What a consent is asked about: the plan, or sharing with one service. */
export type ConsentSubject =
  | { readonly kind: Extract<ConsentKind, 'plan'> }
  | { readonly kind: Extract<ConsentKind, 'sharing'>; readonly service: string };

/** The day of the answer; a day nobody knows comes before all others. */
const decidedOn = ({ givenOn, refusedOn }: ConsentFact): Day => givenOn ?? refusedOn ?? '';

/**
 * How consent stands on a day. The answer last given by then counts; its last day is included, the day of withdrawal is
 * not (FOR-2022-06-22-1110 § 5). A consent given for later does not count yet.
 */
export function consentStandingOn(
  consents: readonly ConsentFact[],
  subject: ConsentSubject,
  day: Day,
): ConsentStanding {
  const consent = consents
    .filter((one) => isAbout(one, subject) && decidedOn(one) <= day)
    .reduce<ConsentFact | null>((last, one) => (last === null || isLater(one, last) ? one : last), null);
  return { status: statusOf(consent, day), consent };
}

const isAbout = (one: ConsentFact, subject: ConsentSubject): boolean =>
  one.kind === subject.kind &&
  (subject.kind === 'plan' || serviceKey(one.service ?? '') === serviceKey(subject.service));

/** Of two on the same day the one registered last: ids follow the time. */
const isLater = (one: ConsentFact, other: ConsentFact): boolean =>
  `${decidedOn(one)}${one.id}` > `${decidedOn(other)}${other.id}`;

function statusOf(consent: ConsentFact | null, day: Day): ConsentStatus {
  if (consent === null) return 'missing';
  if (consent.refusedOn !== null) return 'refused';
  if (consent.withdrawnOn !== null && consent.withdrawnOn <= day) return 'withdrawn';
  if (consent.validUntil === null) return 'valid';
  if (consent.validUntil < day) return 'expired';
  return consent.validUntil <= addDays(day, expiringDays) ? 'expiring' : 'valid';
}

/** Whether what it is about may go on. */
export const allows = (status: ConsentStatus): boolean => status === 'valid' || status === 'expiring';
