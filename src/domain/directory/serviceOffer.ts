/** Which of the two fields a service belongs to (FOR-2011-12-16-1256 § 3). */
export const offerFields = ['habilitation', 'rehabilitation', 'both'] as const;
export type OfferField = (typeof offerFields)[number];

/** Whom it is for. */
export const offerAges = ['children', 'adults', 'all'] as const;
export type OfferAge = (typeof offerAges)[number];
