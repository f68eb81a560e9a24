import type { surveyCode as nb } from '../../nb/code/survey.ts';
import type { Texts } from '../../textTypes.ts';

export const surveyCode: Texts<typeof nb> = {
  surveyKind: {
    users: 'Brukarar og pårørande',
    units: 'Einingar og tilsette',
  },
  questionKind: {
    single: 'Eitt svar',
    multiple: 'Fleire svar',
    scale: 'Skala',
    text: 'Fritekst',
  },
};
