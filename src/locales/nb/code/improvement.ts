/** Where an improvement comes from, and how far it has come. */
export const improvementCode = {
  improvementOrigin: {
    criterion: 'Kriterium',
    complaint: 'Klage',
    survey: 'Undersøkelse',
    userPanel: 'Brukerråd',
    deviation: 'Avvik',
    free: 'Annet',
  },
  improvementState: {
    planned: 'Planlagt',
    underWay: 'I gang',
    done: 'Ferdig',
    dropped: 'Lagt bort',
  },
} as const;
