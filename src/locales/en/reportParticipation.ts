import type { reportParticipation as nb } from '../nb/reportParticipation.ts';
import type { Texts } from '../textTypes.ts';

export const reportParticipation: Texts<typeof nb> = {
  surveys: 'Surveys',
  noSurveys: 'No surveys were held in {{year}}.',
  surveyCount_one: '{{count}} survey was held in {{year}}.',
  surveyCount_other: '{{count}} surveys were held in {{year}}.',
  shares: 'Percentages are of those who answered the question.',
  question: 'Question and answers',
  count: 'Number',
  share: 'Share',
  shareBefore: 'Share {{year}}',
  mean: 'Mean',
  figure: '{{title}}: {{question}} Percent of those who answered.',
  improvements_one: '{{count}} improvement came of the surveys.',
  improvements_other: '{{count}} improvements came of the surveys.',
  panels: 'User panel',
  noPanel: 'The office had no user panel in {{year}}.',
  panel: '“{{name}}” had {{members}} members and held {{meetings}} meetings in {{year}}.',
  represents: 'The members represent {{organisations}}.',
  themeTable: 'What the panels took up in {{year}}, and what came of it',
  day: 'Day',
  theme: 'Theme',
  feedback: 'What the members said',
  cameOf: 'What came of it',
  waits: 'Not settled',
};
