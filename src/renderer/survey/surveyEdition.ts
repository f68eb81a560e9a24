import { useParams } from 'react-router';

import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';

/** One time a survey was held, as the pages about it have it. */
export type OpenEdition = OutputAt<'survey.edition'>;
export type Question = OpenEdition['questions'][number];

/** The edition in the address. */
export function useEdition() {
  const { editionId = '' } = useParams();
  return useApiQuery('survey.edition', { id: editionId });
}

/** The number a question is spoken of by: its place in the form. */
export const numberOf = (questions: readonly Question[], questionId: string): number =>
  questions.findIndex(({ id }) => id === questionId) + 1;

/** The answers to an earlier question that a follow-up follows, in words, with that question's number. */
export function followedBy(questions: readonly Question[], { shownAfter }: Question) {
  const question = questions.find(({ id }) => id === shownAfter?.questionId);
  if (!question || !shownAfter) return null;
  const answers = question.options.filter(({ id }) => shownAfter.optionIds.includes(id)).map(({ text }) => text);
  return { number: numberOf(questions, question.id), answers };
}
