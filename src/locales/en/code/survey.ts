import type { surveyCode as nb } from '../../nb/code/survey.ts';
import type { Texts } from '../../textTypes.ts';

export const surveyCode: Texts<typeof nb> = {
  surveyKind: {
    users: 'Users and next of kin',
    units: 'Units and staff',
  },
  questionKind: {
    single: 'One answer',
    multiple: 'Several answers',
    scale: 'Scale',
    text: 'Free text',
  },
};
