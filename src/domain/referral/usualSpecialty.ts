import type { ReferrerType, Specialty } from './codes.ts';

const byReferrer: Partial<Record<ReferrerType, Specialty>> = {
  hospitalSomatic: 'somatic',
  hospitalMentalAdult: 'mentalHealth',
  hospitalMentalChild: 'childAndYouth',
  substanceTreatment: 'substance',
  hospitalRehabilitation: 'rehabilitation',
};

/** The field of practice (fagområde) a melding from this referrer usually belongs to; `unknown` where the referrer does not tell. */
export const usualSpecialty = (referrer: ReferrerType | null): Specialty =>
  (referrer === null ? undefined : byReferrer[referrer]) ?? 'unknown';
