import type { Day } from '../calendar/day.ts';
import type { LegalBasis, Need, ReferralConsent } from './codes.ts';
import { legalBasesOfNeed } from './legalBasisOf.ts';

/** The fields of a melding that hang together. */
export interface ReferralRuleFields {
  sentOn: Day;
  receivedOn: Day;
  need: Need;
  legalBasis: LegalBasis;
  admittedNow: boolean;
  plannedDischargeOn: Day | null;
  consent: ReferralConsent;
  consentOn: Day | null;
}

const datedConsents: readonly ReferralConsent[] = ['written', 'oral', 'byRepresentative'];

/** True when the consent has a day: somebody gave it. */
export const needsConsentDay = (consent: ReferralConsent): boolean => datedConsents.includes(consent);

/**
 * The rules the fields of a melding break: a rule key by field, empty where all is well. The form and the handler ask the
 * same. A melding is not received before it is sent, and neither lies ahead (domain.md 4).
 */
export function brokenReferralRules(fields: ReferralRuleFields, { today }: { today: Day }): Record<string, string> {
  const broken: Record<string, string> = {};
  if (fields.sentOn > today) broken.sentOn = 'inFuture';
  if (fields.receivedOn > today) broken.receivedOn = 'inFuture';
  else if (fields.receivedOn < fields.sentOn) broken.receivedOn = 'beforeSent';
  if (needsConsentDay(fields.consent) && fields.consentOn === null) broken.consentOn = 'required';
  else if (fields.consentOn !== null && fields.consentOn > today) broken.consentOn = 'inFuture';
  if (fields.plannedDischargeOn !== null && !fields.admittedNow) broken.plannedDischargeOn = 'onlyWhenAdmitted';
  if (!legalBasesOfNeed(fields.need).includes(fields.legalBasis)) broken.legalBasis = 'notForNeed';
  return broken;
}
