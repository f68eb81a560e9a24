import type { Day } from '../../domain/calendar/day.ts';
import type { Distribution } from '../../domain/survey/distribution.ts';
import { yearOfEdition } from '../../domain/survey/edition.ts';
import type { QuestionKind, SurveyQuestion } from '../../domain/survey/question.ts';
import type { CommandSession } from './registerSession.ts';

/** A question as the command line tells it: `n` answered, and shares are of them. Free text is counted and never told. */
interface ToldQuestion {
  readonly id: string;
  readonly text: string;
  readonly kind: QuestionKind;
  readonly asked: number;
  readonly n: number;
  /** `value` is the option's text, or the step of a scale. */
  readonly options: readonly { readonly value: string; readonly n: number; readonly share: number | null }[];
  /** Mean step of a scale; null for all else. */
  readonly mean: number | null;
}

/** One time a survey was held: the survey's id and title, which time it was (from 1), and the year it counts in. */
interface ToldSurvey {
  readonly id: string;
  readonly title: string;
  readonly edition: number;
  readonly editionId: string;
  readonly year: number;
  readonly respondents: number;
  readonly questions: readonly ToldQuestion[];
}

/** Every survey that was begun by the day, once for each time it was held. */
export async function wholeSurveys(ask: CommandSession['ask'], asOf: Day): Promise<ToldSurvey[]> {
  const told: ToldSurvey[] = [];
  for (const { id, title, editions } of await ask('survey.list', {})) {
    const respondents = new Map(editions.map((edition) => [edition.id, edition.responses]));
    const held = await ask('survey.overEditions', { surveyId: id });
    for (const [at, { editionId, heldFrom, heldTo, questions, distributions }] of held.entries()) {
      if (heldFrom > asOf) continue;
      told.push({
        id,
        title,
        edition: at + 1,
        editionId,
        year: yearOfEdition({ heldFrom, heldTo }),
        respondents: respondents.get(editionId) ?? 0,
        questions: questions.flatMap((question, n) => {
          const distribution = distributions[n];
          return distribution ? [toldQuestion(question, distribution)] : [];
        }),
      });
    }
  }
  return told;
}

function toldQuestion(
  { id, text, kind, options }: SurveyQuestion,
  { asked, answered, rows, mean }: Distribution,
): ToldQuestion {
  const words = new Map(options.map((option) => [option.id, option.text]));
  return {
    id,
    text,
    kind,
    asked,
    n: answered,
    options: rows.map(({ id: row, count, share }) => ({ value: words.get(row) ?? row, n: count, share })),
    mean,
  };
}

/** «surveys.Brukerundersøkelse 2024: 41 svar», and under it a line for each question that has answers to choose from. */
export const surveyLines = (surveys: readonly ToldSurvey[]): string[] =>
  surveys.flatMap(({ title, year, respondents, questions }) => [
    `surveys.${title} ${year}: ${respondents} svar`,
    ...questions
      .filter(({ options }) => options.length > 0)
      .map(({ text, n, options }) => `surveys.${title} ${year}. ${text} (n ${n}): ${options.map(shown).join(', ')}`),
  ]);

const shown = ({ value, n, share }: ToldQuestion['options'][number]): string =>
  share === null ? `${value}: ${n}` : `${value}: ${n} = ${(share * 100).toFixed(1).replace('.', ',')} %`;
