import type { Sector } from '../coordinator/codes.ts';

/** Why a body must take part in a person's plan when asked: the law of each sector (domain.md 3). */
export const dutyBases = [
  'municipalHealth',
  'specialistHealth',
  'mentalHealthCare',
  'healthPersonnel',
  'nav',
  'socialServices',
  'childWelfare',
  'school',
  'privateSchool',
  'kindergarten',
  'crisisCentre',
  'integration',
] as const;
export type DutyBasis = (typeof dutyBases)[number];

/** The paragraph behind each duty, as it is shown. */
export const dutyParagraphs: Readonly<Record<DutyBasis, string>> = {
  municipalHealth: 'hol. § 7-1',
  specialistHealth: 'sphl. § 2-5',
  mentalHealthCare: 'phvl. § 4-1',
  healthPersonnel: 'hpl. § 4',
  nav: 'NAV-loven § 15',
  socialServices: 'sosialtjenesteloven § 28',
  childWelfare: 'bvl. § 15-9',
  school: 'opplæringslova § 24-1',
  privateSchool: 'privatskolelova § 3-6 a',
  kindergarten: 'barnehageloven § 2 b',
  crisisCentre: 'krisesenterlova § 4',
  integration: 'integreringsloven § 50',
};

/** The duty that usually goes with a sector: suggested when a member of it is written down; null where it must be looked at. */
export const usualDutyOf: Readonly<Record<Sector, DutyBasis | null>> = {
  homeCare: 'municipalHealth',
  mentalHealthAndSubstance: 'municipalHealth',
  rehabilitation: 'municipalHealth',
  habilitation: 'municipalHealth',
  nursingHome: 'municipalHealth',
  healthStation: 'municipalHealth',
  childWelfare: 'childWelfare',
  school: 'school',
  kindergarten: 'kindergarten',
  ppt: 'school',
  nav: 'nav',
  socialServices: 'socialServices',
  hospital: 'specialistHealth',
  other: null,
};
