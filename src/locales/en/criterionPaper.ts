import type { criterionPaper as nb } from '../nb/criterionPaper.ts';
import type { Texts } from '../textTypes.ts';

export const criterionPaper: Texts<typeof nb> = {
  title: 'Assessment by the criteria {{year}}',
  summary: '{{met}} of {{relevant}} relevant criteria are met in {{year}}. {{notRelevant}} are not relevant.',
  byTheme: 'The criteria by theme, {{year}}',
  overYears: 'The criteria over the years',
  themeTable: 'Criteria and assessment',
  number: 'No.',
  criterion: 'Criterion',
  outcome: 'Assessment',
  basis: 'Rests on',
};
