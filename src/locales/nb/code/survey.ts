/** Whom a survey asks, and how a question is answered. */
export const surveyCode = {
  surveyKind: {
    users: 'Brukere og pårørende',
    units: 'Enheter og ansatte',
  },
  questionKind: {
    single: 'Ett svar',
    multiple: 'Flere svar',
    scale: 'Skala',
    text: 'Fritekst',
  },
} as const;
