import type { OfficeType } from '../office/officeType.ts';
import type { QuestionKind, SurveyKind } from '../survey/question.ts';

/** A question of the demo's surveys. `weights` are how often each answer is given the first year, `drift` how that moves a year. */
export interface DemoQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
  readonly options: readonly string[];
  readonly weights: readonly number[];
  readonly drift: readonly number[];
  /** Follows the question with this place, after this answer. */
  readonly after?: readonly [question: number, option: number];
  /** What people wrote, for free text. */
  readonly said?: readonly string[];
}

interface DemoSurvey {
  readonly title: string;
  readonly kind: SurveyKind;
  readonly about: string;
  /** How many years back it is held in, the oldest first, with how many were asked and the share that answers. */
  readonly held: readonly { readonly yearsBack: number; readonly invited: number; readonly share: number }[];
  readonly questions: readonly DemoQuestion[];
}

const users: DemoSurvey = {
  title: 'Brukerundersøkelse om koordinator og plan',
  kind: 'users',
  about: 'Sendt til alle med koordinator, og til foreldre når det gjelder barn.',
  held: [
    { yearsBack: 2, invited: 120, share: 0.47 },
    { yearsBack: 1, invited: 134, share: 0.52 },
    { yearsBack: 0, invited: 141, share: 0.55 },
  ],
  questions: [
    {
      kind: 'single',
      text: 'Hvem svarer?',
      options: ['Den det gjelder', 'Forelder eller annen pårørende', 'Verge'],
      weights: [40, 50, 10],
      drift: [0, 0, 0],
    },
    {
      kind: 'single',
      text: 'Vet du hvem koordinatoren din er?',
      options: ['Ja', 'Nei'],
      weights: [78, 22],
      drift: [6, -6],
    },
    {
      kind: 'scale',
      text: 'Hvor fornøyd er du med samarbeidet med koordinatoren?',
      options: [],
      weights: [6, 10, 26, 36, 22],
      drift: [-1, -2, -3, 2, 4],
      after: [1, 0],
    },
    {
      kind: 'single',
      text: 'Har du fått være med på å lage den individuelle planen?',
      options: ['Ja, helt', 'Delvis', 'Nei', 'Har ikke plan'],
      weights: [42, 26, 14, 18],
      drift: [4, -1, -3, 0],
    },
    {
      kind: 'multiple',
      text: 'Hva bør bli bedre?',
      options: [
        'Møtetidene',
        'Kortere vei til svar',
        'At alle tjenestene kommer på møtene',
        'Planen følges opp',
        'Annet',
      ],
      weights: [34, 30, 44, 28, 8],
      drift: [-6, 2, -4, -2, 0],
    },
    {
      kind: 'text',
      text: 'Hva vil du si til oss?',
      options: [],
      weights: [],
      drift: [],
      said: [
        'Fint å vite hvem jeg kan ringe.',
        'Det tar lang tid før noen svarer.',
        'Møtene går mye bedre når skolen også kommer.',
        'Jeg skulle ønske planen ble brukt mer mellom møtene.',
        'Koordinatoren hører på oss.',
        'Det er slitsomt å fortelle det samme flere ganger.',
      ],
    },
  ],
};

const municipalUnits: DemoSurvey = {
  title: 'Koordinatorene og enhetene',
  kind: 'units',
  about: 'Sendt til lederne i enhetene som har koordinatorer.',
  held: [
    { yearsBack: 1, invited: 34, share: 0.82 },
    { yearsBack: 0, invited: 36, share: 0.86 },
  ],
  questions: [
    {
      kind: 'single',
      text: 'Har koordinatorene avsatt tid til oppgaven?',
      options: ['Ja', 'Noen av dem', 'Nei'],
      weights: [36, 38, 26],
      drift: [8, 2, -10],
    },
    {
      kind: 'multiple',
      text: 'Hva trenger dere mer av?',
      options: ['Opplæring', 'Veiledning', 'Ledelsens støtte', 'Bedre digitalt verktøy', 'Annet'],
      weights: [46, 40, 28, 52, 6],
      drift: [-6, -4, 0, -8, 0],
    },
  ],
};

const hospitalUnits: DemoSurvey = {
  title: 'Individuell plan og koordinator i enhetene våre',
  kind: 'units',
  about: 'Sendt til ledere og fagansvarlige i alle enheter med pasienter.',
  held: [
    { yearsBack: 2, invited: 58, share: 0.7 },
    { yearsBack: 1, invited: 60, share: 0.73 },
    { yearsBack: 0, invited: 60, share: 0.8 },
  ],
  questions: [
    {
      kind: 'single',
      text: 'Fagområde',
      options: ['Psykisk helsevern', 'Somatikk'],
      weights: [60, 40],
      drift: [0, 0],
    },
    {
      kind: 'single',
      text: 'Vurderer dere om pasienten trenger individuell plan?',
      options: ['Ja', 'Nei'],
      weights: [88, 12],
      drift: [4, -4],
    },
    {
      kind: 'single',
      text: 'Er ansatte hos dere med i kommunens arbeid med planen?',
      options: ['Ja', 'Nei'],
      weights: [66, 34],
      drift: [5, -5],
    },
    {
      kind: 'multiple',
      text: 'Hva er grunnen til at dere ikke er med?',
      options: ['Det er ikke vår oppgave', 'Den digitale løsningen er vanskelig å delta i', 'Vi har ikke tid', 'Annet'],
      weights: [52, 38, 30, 12],
      drift: [-6, -2, 0, 0],
      after: [2, 1],
    },
  ],
};

/** The surveys of a demo office. */
export const demoSurveys = (officeType: OfficeType): readonly DemoSurvey[] =>
  officeType === 'municipality' ? [users, municipalUnits] : [hospitalUnits, { ...users, held: users.held.slice(1) }];
