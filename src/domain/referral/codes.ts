/** The code lists of a melding (referral). Texts for them stand in locales under the same identifiers. */

/** How the melding came. PLO = electronic message of the health and care services. */
export const channels = [
  'ploMessage',
  'dialogMessage',
  'interdisciplinaryReport',
  'municipalForm',
  'application',
  'phoneOrOral',
  'meeting',
  'ownInitiative',
] as const;
export type Channel = (typeof channels)[number];

/** Who sends it (melder). */
export const referrerTypes = [
  'self',
  'nextOfKin',
  'guardian',
  'gp',
  'municipalHealthService',
  'physiotherapist',
  'healthStation',
  'hospitalSomatic',
  'hospitalMentalAdult',
  'hospitalMentalChild',
  'substanceTreatment',
  'hospitalRehabilitation',
  'privateInstitution',
  'nav',
  'childWelfare',
  'school',
  'kindergarten',
  'ppt',
  'other',
] as const;
export type ReferrerType = (typeof referrerTypes)[number];

/** What the melding asks for (hol §§ 7-1, 7-2, 7-2 a; FOR-2011-12-16-1256 § 6 for re-/habilitering alone). */
export const needs = ['ipWithCoordinator', 'coordinatorOnly', 'childCoordinator', 'rehabilitationOnly'] as const;
export type Need = (typeof needs)[number];

/** Field of practice (fagområde) that the statistics split meldinger by. */
export const specialties = [
  'somatic',
  'mentalHealth',
  'childAndYouth',
  'substance',
  'rehabilitation',
  'unknown',
] as const;
export type Specialty = (typeof specialties)[number];

/** Consent to the melding itself. `byRepresentative`: the person lacks beslutningskompetanse. */
export const referralConsents = ['written', 'oral', 'notObtained', 'refused', 'byRepresentative'] as const;
export type ReferralConsent = (typeof referralConsents)[number];

export const urgencies = ['normal', 'soon', 'urgent'] as const;
export type Urgency = (typeof urgencies)[number];

/** Expected duration of the services: what makes a need langvarig is judged, not computed. */
export const durations = ['underSixMonths', 'sixToTwelveMonths', 'overOneYear', 'lifelong', 'unknown'] as const;
export type Duration = (typeof durations)[number];

/** Services a person may receive or need; the office may add its own words in the free text. */
export const services = [
  'homeNursing',
  'practicalAssistance',
  'personalAssistance',
  'rehabilitation',
  'habilitation',
  'physiotherapy',
  'occupationalTherapy',
  'mentalHealth',
  'substanceFollowUp',
  'gp',
  'hospital',
  'respite',
  'residentialCare',
  'activity',
  'nav',
  'school',
  'kindergarten',
  'ppt',
  'childWelfare',
  'healthStation',
  'housing',
  'other',
] as const;
export type Service = (typeof services)[number];

/** The law the case is decided by; it sets the complaint deadline (4 weeks by pbrl § 7-5, 3 by sotjl § 47 and fvl § 29). */
export const legalBases = ['pbrl2-5', 'pbrl2-5a', 'pbrl2-5b', 'pbrl2-5c', 'sotjl28', 'navl15', 'bvl15-9'] as const;
export type LegalBasis = (typeof legalBases)[number];

/** What a decided case came to. The screen says «avgjørelse», never «vedtak» (pbrl § 2-7). */
export const outcomes = [
  'grantedPlanWithCoordinator',
  'grantedCoordinator',
  'grantedChildCoordinator',
  'refused',
  'declinedByPerson',
  'forwarded',
  'duplicateOrError',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The outcomes that give the person a coordinator, and so a responsible one at all times. */
export const grantedOutcomes = ['grantedPlanWithCoordinator', 'grantedCoordinator', 'grantedChildCoordinator'] as const;
export type GrantedOutcome = (typeof grantedOutcomes)[number];

/** True when the outcome gives the person a coordinator. */
export const isGranted = (outcome: Outcome | null): outcome is GrantedOutcome =>
  outcome !== null && (grantedOutcomes as readonly Outcome[]).includes(outcome);

/** Why a case is closed. */
export const closeReasons = [
  'needEnded',
  'personWishes',
  'moved',
  'died',
  'turned18',
  'notGranted',
  'answeredByMunicipality',
  'noAnswer',
  'registeredInError',
  'other',
] as const;
export type CloseReason = (typeof closeReasons)[number];
