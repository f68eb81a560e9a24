import { v7 as newId } from 'uuid';
import { z } from 'zod';

import { type QuestionKind, questionKinds } from '../../../domain/survey/question.ts';
import { linesOf, optionsFromLines } from '../../../domain/survey/optionLines.ts';
import type { Question } from '../surveyEdition.ts';

/** A question as it is typed: its options one a line. */
export interface TypedQuestion {
  [name: string]: unknown;
  text: string;
  kind: QuestionKind | null;
  options: string;
  from: number | null;
  to: number | null;
  lowText: string;
  highText: string;
  followsId: string | null;
  followsOptions: string[];
}

const step = z.int().min(0).max(11);

export const typedQuestionSchema = z.object({
  text: z.string().trim().min(1).max(500),
  kind: z.enum(questionKinds),
  options: z.string().max(20_000),
  from: step.max(1),
  to: step,
  lowText: z.string().trim().max(300),
  highText: z.string().trim().max(300),
  followsId: z.string().nullable(),
  followsOptions: z.array(z.string()),
});

export const typedFrom = (question: Question | null): TypedQuestion => ({
  text: question?.text ?? '',
  kind: question?.kind ?? 'single',
  options: linesOf(question?.options ?? []),
  from: question?.scale?.from ?? 1,
  to: question?.scale?.to ?? 5,
  lowText: question?.scale?.lowText ?? '',
  highText: question?.scale?.highText ?? '',
  followsId: question?.shownAfter?.questionId ?? null,
  followsOptions: [...(question?.shownAfter?.optionIds ?? [])],
});

/** The question that was typed; what was one of `before` stays that. */
export function questionFrom(typed: z.output<typeof typedQuestionSchema>, before: Question | null): Question {
  const { text, kind, options, from, to, lowText, highText, followsId, followsOptions } = typed;
  const hasOptions = kind === 'single' || kind === 'multiple';
  return {
    id: before?.id ?? newId(),
    kind,
    text,
    options: hasOptions ? optionsFromLines(options, before?.options ?? [], newId) : [],
    scale: kind === 'scale' ? { from, to, lowText: lowText || null, highText: highText || null } : null,
    shownAfter: followsId === null ? null : { questionId: followsId, optionIds: followsOptions },
  };
}
