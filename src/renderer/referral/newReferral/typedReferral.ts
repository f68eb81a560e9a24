import type { ReferralFields } from '../../../contract/referral.ts';
import { type Day, isDay } from '../../../domain/calendar/day.ts';
import type { OfficeType } from '../../../domain/office/officeType.ts';
import type { LegalBasis, Need, ReferrerType } from '../../../domain/referral/codes.ts';
import { defaultLegalBasis } from '../../../domain/referral/legalBasisOf.ts';
import { brokenReferralRules, needsConsentDay } from '../../../domain/referral/referralRules.ts';
import { usualSpecialty } from '../../../domain/referral/usualSpecialty.ts';
import { nullWhereEmpty } from '../../form/emptyLines.ts';

const lines = [
  'referrerName',
  'referrerRole',
  'referrerOrganisation',
  'referrerPhone',
  'reason',
  'proposedCoordinator',
] as const;
type Line = (typeof lines)[number];
/** What has no default: it must be chosen, and is null until it is. */
type Chosen = 'sentOn' | 'receivedOn' | 'channel' | 'referrerType' | 'need' | 'legalBasis' | 'consent';

/** What is typed so far of a melding: the lines are texts, and what is not chosen yet is null. */
export type TypedReferral = Omit<ReferralFields, Line | Chosen> &
  Record<Line, string> & { [Name in Chosen]: ReferralFields[Name] | null };

/** A blank melding: sent and received today, which is right for what comes electronically. */
export const newReferral = (today: Day): TypedReferral => ({
  sentOn: today,
  receivedOn: today,
  channel: null,
  referrerType: null,
  referrerName: '',
  referrerRole: '',
  referrerOrganisation: '',
  referrerPhone: '',
  need: null,
  legalBasis: null,
  specialty: 'unknown',
  reason: '',
  servicesToday: [],
  servicesNeeded: [],
  expectedDuration: 'unknown',
  proposedCoordinator: '',
  admittedNow: false,
  plannedDischargeOn: null,
  urgency: 'normal',
  consent: null,
  consentOn: null,
  inEpikrise: false,
  inDips: false,
  inJournal: false,
  consentInJournal: false,
});

/** What follows from another need: the usual law. */
export const afterNeed = (need: Need, office: OfficeType): { need: Need; legalBasis: LegalBasis } => ({
  need,
  legalBasis: defaultLegalBasis(need, office),
});

/** What follows from another referrer: the usual field of practice, unless another was chosen on purpose. */
export function afterReferrer(typed: TypedReferral, referrerType: ReferrerType | null): Partial<TypedReferral> {
  const isUntouched = typed.specialty === usualSpecialty(typed.referrerType);
  return { referrerType, ...(isUntouched && { specialty: usualSpecialty(referrerType) }) };
}

/** What follows from another day of receipt: a sent date that nobody touched is not left after it. */
export function afterReceived(typed: TypedReferral, receivedOn: Day | null, today: Day): Partial<TypedReferral> {
  const follows = typed.sentOn === today && isDay(receivedOn) && receivedOn < today;
  return { receivedOn, ...(follows && { sentOn: receivedOn }) };
}

/** What follows from another consent: a day only where somebody gave it. */
export const afterConsent = (consent: ReferralFields['consent'] | null): Partial<TypedReferral> => ({
  consent,
  ...(consent !== null && !needsConsentDay(consent) && { consentOn: null }),
});

/** What follows from being admitted or not: a discharge is planned only for who is. */
export const afterAdmitted = (admittedNow: boolean): Partial<TypedReferral> => ({
  admittedNow,
  ...(!admittedNow && { plannedDischargeOn: null }),
});

/** What the register is given: empty lines are null. */
export const referralFrom = (fields: ReferralFields): ReferralFields => nullWhereEmpty(fields, lines);

/** What is typed in a date field may be no day yet. */
const dayOrNull = (value: Day | null): Day | null => (value !== null && isDay(value) ? value : null);

/**
 * The rules the typed melding breaks, as `domain` says: a rule key by field. Works on half a form too: what is not
 * filled in yet breaks nothing here, it is missing by the contract's schema.
 */
export function brokenRules(typed: TypedReferral, today: Day): Record<string, string> {
  const receivedOn = dayOrNull(typed.receivedOn);
  const sentOn = dayOrNull(typed.sentOn);
  const need = typed.need ?? 'rehabilitationOnly';
  return brokenReferralRules(
    {
      need,
      legalBasis: typed.legalBasis ?? defaultLegalBasis(need),
      admittedNow: true,
      plannedDischargeOn: null,
      consent: typed.consent ?? 'notObtained',
      consentOn: dayOrNull(typed.consentOn),
      sentOn: sentOn ?? receivedOn ?? today,
      receivedOn: receivedOn ?? today,
    },
    { today },
  );
}
