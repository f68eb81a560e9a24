import type { surveyPaper as nb } from '../nb/surveyPaper.ts';
import type { Texts } from '../textTypes.ts';

export const surveyPaper: Texts<typeof nb> = {
  held: 'The answers came in {{from}}–{{to}}.',
  heldSince: 'The answers have come in since {{from}}.',
  answered_one: '{{count}} has answered.',
  answered_other: '{{count}} have answered.',
  answeredOf: '{{count}} of {{invited}} invited have answered.',
  fewAnswered: 'How many answered is not shown: a small number could be worked out from it.',
  shares: 'Percentages are of those who answered the question.',
  grouped: 'The answers are divided by “{{question}}”.',
  noFreeText: 'What people wrote in their own words is left out here.',
  follows: 'Put to those who answered {{answers}} to “{{question}}”.',
  written_one: '{{count}} has written in their own words.',
  written_other: '{{count}} have written in their own words.',
  fewWritten: 'A few have written in their own words.',
  of: '{{count}} of {{answered}}',
  answer: 'Answer',
  count: 'Number',
  share: 'Of those who answered',
  answeredRow: 'Answered the question',
  mean: 'Mean',
  byGroup: 'Divided by “{{question}}”',
  noAnswer: 'No answer',
  several: 'One could give several answers, so the percentages may add up to more than 100.',
};
