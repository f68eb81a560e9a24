import type { brokenQuestionRules } from '../../../domain/survey/questionRules.ts';
import { useTexts } from '../../app/language.tsx';

type QuestionProblem = ReturnType<typeof brokenQuestionRules>[string];

/** What is wrong with a question, in words. */
export function useQuestionProblem(): (problem: QuestionProblem) => string {
  const t = useTexts('survey');
  return (problem) => t(`questions.broken.${problem}`);
}

/** The field of the form where each problem is put right. */
export const fieldOfProblem = {
  sameText: 'text',
  noOptions: 'options',
  sameOption: 'options',
  twoOthers: 'options',
  scaleEnds: 'to',
  followsNothing: 'followsOptions',
  hasAnswers: 'followsId',
  optionHasAnswers: 'options',
  kindHasAnswers: 'kind',
} as const satisfies Record<QuestionProblem, string>;
