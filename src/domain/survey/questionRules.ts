import { comparable } from '../importing/headerText.ts';
import { hasOptions, mostSteps, type SurveyQuestion } from './question.ts';

type QuestionProblem =
  | 'sameText'
  | 'noOptions'
  | 'sameOption'
  | 'twoOthers'
  | 'scaleEnds'
  | 'followsNothing'
  | 'hasAnswers'
  | 'optionHasAnswers'
  | 'kindHasAnswers';

/** What rules the questions break, by question. A follow-up follows an earlier choice, so that it can be shown when that is answered. */
export function brokenQuestionRules(questions: readonly SurveyQuestion[]): Record<string, QuestionProblem> {
  const broken: Record<string, QuestionProblem> = {};
  for (const [index, question] of questions.entries()) {
    const problem = problemOf(question, questions.slice(0, index));
    if (problem) broken[question.id] = problem;
  }
  return broken;
}

function problemOf(question: SurveyQuestion, before: readonly SurveyQuestion[]): QuestionProblem | null {
  const { id, text, options, scale, shownAfter } = question;
  if (before.some((other) => other.id === id || sameQuestion(other, question))) return 'sameText';
  if (hasOptions(question)) {
    if (options.length === 0) return 'noOptions';
    if (new Set(options.map((option) => comparable(option.text))).size < options.length) return 'sameOption';
    if (options.filter(({ isOther }) => isOther).length > 1) return 'twoOthers';
  }
  if (question.kind === 'scale' && !isScale(scale)) return 'scaleEnds';
  if (shownAfter && !canFollow(shownAfter, before)) return 'followsNothing';
  return text.trim() === '' ? 'sameText' : null;
}

/** Two questions of the same words may stand in one survey where they follow different answers: «Hvorfor?» */
const sameQuestion = (one: SurveyQuestion, other: SurveyQuestion): boolean =>
  comparable(one.text) === comparable(other.text) &&
  JSON.stringify(one.shownAfter) === JSON.stringify(other.shownAfter);

const isScale = (scale: SurveyQuestion['scale']): boolean =>
  scale !== null && scale.from >= 0 && scale.to > scale.from && scale.to - scale.from < mostSteps;

function canFollow(
  { questionId, optionIds }: NonNullable<SurveyQuestion['shownAfter']>,
  before: readonly SurveyQuestion[],
): boolean {
  const followed = before.find(({ id }) => id === questionId);
  if (!followed || optionIds.length === 0) return false;
  return optionIds.every((optionId) => followed.options.some(({ id }) => id === optionId));
}

/** What has been answered: questions, and the options or steps that somebody chose, as «question/option». */
export type UsedInAnswers = ReadonlySet<string>;

/** What a change would take from answers that are there: words may be mended, but what was answered stays what it was. */
export function brokenByAnswers(
  before: readonly SurveyQuestion[],
  after: readonly SurveyQuestion[],
  used: UsedInAnswers,
): Record<string, QuestionProblem> {
  const broken: Record<string, QuestionProblem> = {};
  for (const question of before) {
    if (!used.has(question.id)) continue;
    const changed = after.find(({ id }) => id === question.id);
    if (!changed) broken[question.id] = 'hasAnswers';
    else if (changed.kind !== question.kind || losesSteps(changed, used)) broken[question.id] = 'kindHasAnswers';
    else if (losesOption(question, changed, used)) broken[question.id] = 'optionHasAnswers';
    else if (JSON.stringify(changed.shownAfter) !== JSON.stringify(question.shownAfter))
      broken[question.id] = 'hasAnswers';
  }
  return broken;
}

const losesOption = (before: SurveyQuestion, after: SurveyQuestion, used: UsedInAnswers): boolean =>
  before.options.some(({ id }) => used.has(`${before.id}/${id}`) && !after.options.some((kept) => kept.id === id));

function losesSteps({ id, scale }: SurveyQuestion, used: UsedInAnswers): boolean {
  if (scale === null) return false;
  const steps = [...used].filter((key) => key.startsWith(`${id}/`)).map((key) => Number(key.slice(id.length + 1)));
  return steps.some((step) => step < scale.from || step > scale.to);
}
