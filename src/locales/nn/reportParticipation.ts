import type { reportParticipation as nb } from '../nb/reportParticipation.ts';
import type { Texts } from '../textTypes.ts';

export const reportParticipation: Texts<typeof nb> = {
  surveys: 'Undersøkingar',
  noSurveys: 'Det er ikkje halde undersøkingar i {{year}}.',
  surveyCount_one: 'Det er halde {{count}} undersøking i {{year}}.',
  surveyCount_other: 'Det er halde {{count}} undersøkingar i {{year}}.',
  shares: 'Prosentane er av dei som svarte på spørsmålet.',
  question: 'Spørsmål og svar',
  count: 'Tal på svar',
  share: 'Del',
  shareBefore: 'Del {{year}}',
  mean: 'Snitt',
  figure: '{{title}}: {{question}} Prosent av dei som svarte.',
  improvements_one: '{{count}} forbetringstiltak kom av undersøkingane.',
  improvements_other: '{{count}} forbetringstiltak kom av undersøkingane.',
  panels: 'Brukarråd',
  noPanel: 'Kontoret hadde ikkje brukarråd eller brukarpanel i {{year}}.',
  panel: '«{{name}}» hadde {{members}} medlemer og heldt {{meetings}} møte i {{year}}.',
  represents: 'Medlemene representerer {{organisations}}.',
  themeTable: 'Det råda tok opp i {{year}}, og kva det førte til',
  day: 'Dag',
  theme: 'Tema',
  feedback: 'Kva medlemene sa',
  cameOf: 'Kva det førte til',
  waits: 'Ikkje avklart',
};
