import type { surveyPaper as nb } from '../nb/surveyPaper.ts';
import type { Texts } from '../textTypes.ts';

export const surveyPaper: Texts<typeof nb> = {
  held: 'Svara kom inn {{from}}–{{to}}.',
  heldSince: 'Svara har kome inn sidan {{from}}.',
  answered_one: '{{count}} har svart.',
  answered_other: '{{count}} har svart.',
  answeredOf: '{{count}} av {{invited}} inviterte har svart.',
  fewAnswered: 'Kor mange som svarte, blir ikkje vist: eit lite tal kunne elles reknast ut.',
  shares: 'Prosentane er rekna av dei som svarte på spørsmålet.',
  grouped: 'Svara er delte etter «{{question}}».',
  noFreeText: 'Det folk skreiv med eigne ord, er ikkje teke med her.',
  follows: 'Stilt til dei som svarte {{answers}} på «{{question}}».',
  written_one: '{{count}} har skrive med eigne ord.',
  written_other: '{{count}} har skrive med eigne ord.',
  fewWritten: 'Nokre få har skrive med eigne ord.',
  of: '{{count}} av {{answered}}',
  answer: 'Svar',
  count: 'Tal på svar',
  share: 'Av dei som svarte',
  answeredRow: 'Svarte på spørsmålet',
  mean: 'Snitt',
  byGroup: 'Delt etter «{{question}}»',
  noAnswer: 'Ikkje svart',
  several: 'Ein kunne gi fleire svar, så prosentane kan bli meir enn 100 til saman.',
};
