import { z } from 'zod';

import { questionKinds, surveyKinds } from '../domain/survey/question.ts';
import { leftOutReasons } from '../domain/survey/exportColumn.ts';
import { dayField, idField, lineField, nameField, textField } from './fields.ts';

/** A question with its options or its scale, and which answers it follows. */
const questionFields = z.object({
  id: idField,
  kind: z.enum(questionKinds),
  text: z.string().trim().min(1).max(500),
  options: z
    .array(z.object({ id: idField, text: z.string().trim().min(1).max(300), isOther: z.boolean() }))
    .max(60)
    .readonly(),
  scale: z
    .object({ from: z.int().min(0).max(1), to: z.int().min(1).max(11), lowText: lineField, highText: lineField })
    .nullable(),
  shownAfter: z.object({ questionId: idField, optionIds: z.array(idField).min(1).max(60).readonly() }).nullable(),
});
export const questionList = z.array(questionFields).max(200).readonly();

/** What one writes of a survey. */
export const surveyFields = z.object({ title: nameField, kind: z.enum(surveyKinds), about: textField });

/** What one writes of an edition beside its questions. */
export const editionFields = z.object({
  heldFrom: dayField,
  heldTo: dayField.nullable(),
  invited: z.int().min(1).max(1_000_000).nullable(),
  note: textField,
});

/** One respondent's answers by question. */
export const answersField = z.record(
  idField,
  z.union([
    z.object({ options: z.array(idField).max(60).readonly(), other: z.string().trim().max(1000).nullable() }),
    z.object({ value: z.int() }),
    z.object({ text: z.string().trim().max(10_000) }),
  ]),
);

/** How a question was answered: n, and counts with their shares of n, unrounded. */
export const distributionFields = z.object({
  questionId: idField,
  asked: z.int(),
  answered: z.int(),
  rows: z.array(z.object({ id: z.string(), count: z.int(), share: z.number().nullable() })).readonly(),
  mean: z.number().nullable(),
});

/** What a column of a form tool's export is taken as. */
export const columnTarget = z.discriminatedUnion('as', [
  z.object({ as: z.literal('leftOut'), reason: z.enum(leftOutReasons) }),
  z.object({ as: z.literal('question'), questionId: idField }),
  z.object({ as: z.literal('option'), questionId: idField, optionId: idField }),
  z.object({ as: z.literal('newQuestion'), kind: z.enum(questionKinds) }),
  z.object({ as: z.literal('newOption'), question: z.string().max(500), option: z.string().max(300) }),
]);

export const unreadCell = z.object({ column: z.string(), value: z.string() });
