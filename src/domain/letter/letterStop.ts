import type { Day } from '../calendar/day.ts';
import { type ConsentFact } from '../consent/consent.ts';
import { type ConsentStanding, consentStandingOn } from '../consent/consentStatus.ts';
import { whatConsentStops } from '../consent/whatConsentStops.ts';
import type { ReferralConsent } from '../referral/codes.ts';
import { type LetterKind, letterRules } from './letterKind.ts';

/** Why a letter is held back. */
export interface LetterStop {
  /** What consent is about: the melding itself, the plan, or sharing with the service. */
  readonly about: 'melding' | 'plan' | 'sharing';
  readonly service: string | null;
  readonly status: Exclude<ConsentStanding['status'], 'valid' | 'expiring'>;
  readonly since: Day | null;
}

export interface LetterStopFacts {
  readonly kind: LetterKind;
  /** What the receiver is called when consent is asked for; null for the person and who acts on the person's behalf. */
  readonly service: string | null;
  readonly referralConsent: ReferralConsent;
  readonly referralConsentOn: Day | null;
  readonly consents: readonly ConsentFact[];
}

/**
 * What holds the letter back on the day; null where it may go (hpl §§ 22, 38 a; FOR-2022-06-22-1110 § 5). A letter to a
 * service that takes part in the plan needs consent to the plan and to sharing with that service. Who serves within the
 * office's own task is told unless the person has said no.
 */
export function whatHoldsBack(facts: LetterStopFacts, day: Day): LetterStop | null {
  const { kind, service, referralConsent, referralConsentOn, consents } = facts;
  const demand = letterRules[kind].consent;
  if (demand === 'none' || (service === null && demand !== 'melding')) return null;
  if (referralConsent === 'refused')
    return { about: 'melding', service: null, status: 'refused', since: referralConsentOn };
  if (demand === 'melding')
    return referralConsent === 'notObtained'
      ? { about: 'melding', service: null, status: 'missing', since: null }
      : null;
  if (service === null) return null;
  if (demand === 'sharing') {
    const stop = whatConsentStops({ members: [], measures: [], consents }, day).toService(service);
    return stop && { ...stop, about: stop.service === null ? 'plan' : 'sharing' };
  }
  const { status, consent } = consentStandingOn(consents, { kind: 'sharing', service }, day);
  if (status === 'refused') return { about: 'sharing', service, status, since: consent?.refusedOn ?? null };
  return status === 'withdrawn' ? { about: 'sharing', service, status, since: consent?.withdrawnOn ?? null } : null;
}
