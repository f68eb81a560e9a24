/** What an office must have in writing about its register: the record of processing (GDPR art. 30), and the assessment of consequences (art. 35). */
export const privacyDocuments = ['processingRecord', 'impactAssessment'] as const;
export type PrivacyDocument = (typeof privacyDocuments)[number];

/** The sections of each, in the order they are printed: art. 30 (1) a–g, and art. 35 (7) a–d. */
export const privacySections = {
  processingRecord: [
    'controller',
    'purpose',
    'legalBasis',
    'persons',
    'categories',
    'recipients',
    'thirdCountries',
    'retention',
    'security',
    'rights',
  ],
  impactAssessment: [
    'description',
    'necessity',
    'persons',
    'riskAccess',
    'riskLoss',
    'riskWrong',
    'measures',
    'remaining',
    'consulted',
    'conclusion',
  ],
} as const satisfies Record<PrivacyDocument, readonly string[]>;
