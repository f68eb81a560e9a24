import { hasOptions, type SurveyQuestion } from './question.ts';

/** What one respondent answered to one question: options chosen (with what «annet» was), a step of a scale, or words. */
export type Answer =
  | { readonly options: readonly string[]; readonly other: string | null }
  | { readonly value: number }
  | { readonly text: string };

/** One respondent's answers by question; a question without one was not answered. */
export type Answers = Readonly<Record<string, Answer>>;

/** Whether the question is put to this respondent: an ordinary one always, a follow-up after an answer that calls for it. */
export function isAsked(question: SurveyQuestion, questions: readonly SurveyQuestion[], answers: Answers): boolean {
  const { shownAfter } = question;
  if (shownAfter === null) return true;
  const followed = questions.find(({ id }) => id === shownAfter.questionId);
  if (!followed || !isAsked(followed, questions, answers)) return false;
  return optionsIn(answers[followed.id]).some((id) => shownAfter.optionIds.includes(id));
}

export const optionsIn = (answer: Answer | undefined): readonly string[] =>
  answer && 'options' in answer ? answer.options : [];

type AnswerProblem = 'unknownQuestion' | 'notAsked' | 'wrongKind' | 'unknownOption' | 'oneOnly' | 'outsideScale';

/** What is wrong with a respondent's answers, by question. That one is missing is nothing wrong. */
export function brokenAnswers(questions: readonly SurveyQuestion[], answers: Answers): Record<string, AnswerProblem> {
  const broken: Record<string, AnswerProblem> = {};
  for (const [questionId, answer] of Object.entries(answers)) {
    const question = questions.find(({ id }) => id === questionId);
    const problem = question ? problemOf(question, answer) : 'unknownQuestion';
    if (problem) broken[questionId] = problem;
    else if (question && !isAsked(question, questions, answers)) broken[questionId] = 'notAsked';
  }
  return broken;
}

function problemOf(question: SurveyQuestion, answer: Answer): AnswerProblem | null {
  if ('options' in answer) {
    if (!hasOptions(question)) return 'wrongKind';
    if (question.kind === 'single' && answer.options.length > 1) return 'oneOnly';
    const known = new Set(question.options.map(({ id }) => id));
    return answer.options.every((id) => known.has(id)) && new Set(answer.options).size === answer.options.length
      ? null
      : 'unknownOption';
  }
  if ('value' in answer) {
    if (question.scale === null) return 'wrongKind';
    return Number.isInteger(answer.value) && answer.value >= question.scale.from && answer.value <= question.scale.to
      ? null
      : 'outsideScale';
  }
  return question.kind === 'text' ? null : 'wrongKind';
}

/** The answers that say something, to questions that were put: changing an answer takes those to its follow-ups along. */
export function answersAsked(questions: readonly SurveyQuestion[], answers: Answers): Answers {
  const kept: Record<string, Answer> = {};
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer && saysSomething(answer) && isAsked(question, questions, kept)) kept[question.id] = answer;
  }
  return kept;
}

function saysSomething(answer: Answer): boolean {
  if ('options' in answer) return answer.options.length > 0;
  return 'value' in answer || answer.text.trim() !== '';
}

/** What the answers rest on, as «question» and «question/option», which may not be taken away, and «question/words» where «annet» was said. */
export function usedIn(all: Iterable<Answers>): Set<string> {
  const used = new Set<string>();
  for (const answers of all)
    for (const [questionId, answer] of Object.entries(answers)) {
      used.add(questionId);
      for (const id of optionsIn(answer)) used.add(`${questionId}/${id}`);
      if ('options' in answer && answer.other !== null) used.add(`${questionId}/words`);
      if ('value' in answer) used.add(`${questionId}/${answer.value}`);
    }
  return used;
}
