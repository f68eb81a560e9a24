import { shareOf } from '../statistics/share.ts';
import { type Answer, type Answers, isAsked, optionsIn } from './answer.ts';
import { stepsOf, type SurveyQuestion } from './question.ts';

/** How a question was answered. Shares are of those who answered it: of a multiple choice they may add up to more than one. */
export interface Distribution {
  readonly questionId: string;
  /** Respondents the question was put to. */
  readonly asked: number;
  /** Those of them who answered: the n that shares are of. */
  readonly answered: number;
  /** One row an option, or a step of the scale, in their order; none for free text. */
  readonly rows: readonly { readonly id: string; readonly count: number; readonly share: number | null }[];
  /** Mean step of a scale, unrounded; null for all else, and of nobody. */
  readonly mean: number | null;
}

/** Counts a question's answers. */
export function distributionOf(
  question: SurveyQuestion,
  questions: readonly SurveyQuestion[],
  responses: readonly Answers[],
): Distribution {
  const asked = responses.filter((answers) => isAsked(question, questions, answers));
  const answers = asked.flatMap((one) => one[question.id] ?? []);
  const chosen = answers.map(chosenIn);
  const ids = question.scale ? stepsOf(question.scale).map(String) : question.options.map(({ id }) => id);
  const steps = answers.flatMap((answer) => ('value' in answer ? [answer.value] : []));
  return {
    questionId: question.id,
    asked: asked.length,
    answered: answers.length,
    rows: ids.map((id) => {
      const count = chosen.filter((choices) => choices.includes(id)).length;
      return { id, count, share: shareOf(count, answers.length) };
    }),
    mean: steps.length === 0 ? null : steps.reduce((sum, step) => sum + step, 0) / steps.length,
  };
}

const chosenIn = (answer: Answer): readonly string[] =>
  'value' in answer ? [String(answer.value)] : optionsIn(answer);

/** Respondents by what they answered to one question; null is those who gave no answer to it. */
export interface ResponseGroup {
  readonly optionId: string | null;
  readonly responses: readonly Answers[];
}

/** Parts the respondents by a single choice, in the order of its options; groups nobody is in are left out. */
export function groupsBy(question: SurveyQuestion, responses: readonly Answers[]): ResponseGroup[] {
  return [...question.options.map(({ id }): string | null => id), null]
    .map((optionId) => ({
      optionId,
      responses: responses.filter((answers) => (optionsIn(answers[question.id])[0] ?? null) === optionId),
    }))
    .filter((group) => group.responses.length > 0);
}

/** Questions that respondents can be parted by: a single choice that everybody is asked. */
export const canGroupBy = ({ kind, shownAfter }: SurveyQuestion): boolean => kind === 'single' && shownAfter === null;
