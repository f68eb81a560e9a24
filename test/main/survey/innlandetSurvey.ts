import { randomUUID } from 'node:crypto';

import type { Answer, Answers } from '../../../src/domain/survey/answer.ts';
import type { SurveyQuestion } from '../../../src/domain/survey/question.ts';

/**
 * The survey among the units of Sykehuset Innlandet, 17.06.–18.08.2024 (conference for koordinerende enheter, Innlandet 2024,
 * slides of I. E. Sundfør): its questions in our own words, and 41 respondents who answered as its tables tell. Rows that the
 * slides lost are what the others leave: 31 of 37, 18 of 29.
 */
interface Told {
  key: string;
  kind: 'single' | 'multiple';
  text: string;
  after: [question: string, option: number] | null;
  /** Every answer with how many gave it, and its percentage as the slides have it. */
  answers: readonly [text: string, count: number, percent: number][];
}

export const told: readonly Told[] = [
  {
    key: 'field',
    kind: 'single',
    text: 'Fagområde',
    after: null,
    answers: [
      ['Psykisk helsevern', 26, 63.4],
      ['Somatikk', 15, 36.6],
    ],
  },
  {
    key: 'assessed',
    kind: 'single',
    text: 'Vurderer dere om pasienten trenger individuell plan?',
    after: null,
    answers: [
      ['Ja', 37, 94.9],
      ['Nei', 2, 5.1],
    ],
  },
  {
    key: 'how',
    kind: 'single',
    text: 'Hva gjør dere når behovet er vurdert?',
    after: ['assessed', 0],
    answers: [
      ['Ingen av våre trenger det eller ønsker det', 0, 0],
      ['Vi melder fra til kommunen der det er aktuelt', 31, 83.8],
      ['Vi begynner på planen mens pasienten er her', 5, 13.5],
      ['Annet', 1, 2.7],
    ],
  },
  {
    key: 'takesPart',
    kind: 'single',
    text: 'Er ansatte hos dere med i kommunens arbeid med planen?',
    after: null,
    answers: [
      ['Ja', 29, 72.5],
      ['Nei', 11, 27.5],
    ],
  },
  {
    key: 'asWhat',
    kind: 'single',
    text: 'På hvilken måte?',
    after: ['takesPart', 0],
    answers: [
      ['Møter i ansvarsgruppa', 18, 62.1],
      ['I den digitale løsningen til kommunen', 5, 17.2],
      ['Annet', 6, 20.7],
    ],
  },
  {
    key: 'whyNot',
    kind: 'multiple',
    text: 'Hva er grunnen til at dere ikke er med?',
    after: ['takesPart', 1],
    answers: [
      ['Det er ikke vår oppgave, så lenge pasienten ikke er hos oss', 6, 54.5],
      ['Den digitale løsningen er vanskelig å delta i', 4, 36.4],
      ['Annet', 3, 27.3],
    ],
  },
  {
    key: 'coordinator',
    kind: 'single',
    text: 'Oppnevner dere koordinator ved komplekse eller langvarige behov?',
    after: null,
    answers: [
      ['Ja', 32, 78],
      ['Nei', 9, 22],
    ],
  },
  {
    key: 'whyNoCoordinator',
    kind: 'multiple',
    text: 'Hva er grunnen til at koordinator ikke oppnevnes?',
    after: ['coordinator', 1],
    answers: [
      ['Ikke aktuelt for pasientene våre', 1, 11.1],
      ['Kjenner ikke ordningen', 2, 22.2],
      ['Mangler opplæring', 1, 11.1],
      ['Annet', 6, 66.7],
    ],
  },
];

/** How many the slides say answered each question. */
export const answeredBy: Readonly<Record<string, number>> = {
  field: 41,
  assessed: 39,
  how: 37,
  takesPart: 40,
  asWhat: 29,
  whyNot: 11,
  coordinator: 41,
  whyNoCoordinator: 9,
};

/** The questions as the register takes them. */
export function innlandetQuestions(): SurveyQuestion[] {
  const made: SurveyQuestion[] = [];
  for (const { kind, text, after, answers } of told) {
    const followed = after && made[told.findIndex(({ key }) => key === after[0])];
    made.push({
      id: randomUUID(),
      kind,
      text,
      options: answers.map(([option]) => ({ id: randomUUID(), text: option, isOther: option === 'Annet' })),
      scale: null,
      shownAfter:
        followed && after ? { questionId: followed.id, optionIds: [followed.options[after[1]]?.id ?? ''] } : null,
    });
  }
  return made;
}

/** What each of the 41 chose, by question: the indexes of the answers. A respondent who skipped a question has none. */
export function choices(): Record<string, number[]>[] {
  const respondents: Record<string, number[]>[] = Array.from({ length: 41 }, () => ({}));
  for (const { key, kind, after, answers } of told) {
    const asked = respondents.filter((one) => after === null || one[after[0]]?.includes(after[1]));
    const answered = asked.slice(0, answeredBy[key]);
    if (kind === 'single') {
      const spread = answers.flatMap(([, count], index) => Array.from({ length: count }, () => index));
      for (const [at, one] of answered.entries()) one[key] = [spread[at] ?? 0];
      continue;
    }
    // Everybody gets one answer first, then those that are left go round once more: nobody gets the same twice.
    const given = answers.flatMap(([, count], index) => Array.from({ length: count }, () => index));
    for (const [at, index] of given.entries()) {
      const one = answered[at % answered.length];
      if (one) one[key] = [...(one[key] ?? []), index];
    }
  }
  return respondents;
}

/** The 41 respondents' answers to the questions. */
export const innlandetAnswers = (questions: readonly SurveyQuestion[]): Answers[] =>
  choices().map((chosen) =>
    Object.fromEntries(
      told.flatMap(({ key }, at): [string, Answer][] => {
        const question = questions[at];
        const indexes = chosen[key];
        if (!question || !indexes) return [];
        return [[question.id, { options: indexes.map((index) => question.options[index]?.id ?? ''), other: null }]];
      }),
    ),
  );
