import { z } from 'zod';

import { improvementStates } from '../domain/improvement/improvement.ts';
import { letterLanguages } from '../domain/office/officeType.ts';
import { documentFormats, madeFile } from './document.ts';
import { dayField, done, idField, nameField, nothing, versionField } from './fields.ts';
import { command, query } from './route.ts';
import { distributionFields, editionFields, questionList, surveyFields } from './surveyFields.ts';

/** An edition in a list: when it was held, and how many answered. */
const editionRow = editionFields.pick({ heldFrom: true, heldTo: true, invited: true }).extend({
  id: idField,
  responses: z.int(),
});
export type EditionRow = z.infer<typeof editionRow>;

const surveyRow = surveyFields.extend({
  id: idField,
  version: versionField,
  /** The newest first. */
  editions: z.array(editionRow),
});
export type SurveyRow = z.infer<typeof surveyRow>;

export const surveyRoutes = {
  /** Every survey with its editions, the last held first. */
  list: query('statistics.read', nothing, z.array(surveyRow)),
  /** One edition with its questions, and the survey it belongs to. */
  edition: query(
    'statistics.read',
    z.object({ id: idField }),
    editionFields.extend({
      id: idField,
      version: versionField,
      survey: surveyRow,
      questions: questionList,
      responses: z.int(),
      /** What was answered, as `usedIn` says it: questions and options that cannot be taken away, and where words were written. */
      used: z.array(z.string()),
      canUndo: z.boolean(),
    }),
  ),
  /** A new survey with its first edition. */
  create: command(
    'report.write',
    z.object({ survey: surveyFields, edition: editionFields }),
    z.object({ id: idField, editionId: idField }),
  ),
  change: command('report.write', z.object({ id: idField, version: versionField, fields: surveyFields }), done),
  /** The survey is held again: with the questions of an earlier edition, so that answers can be followed. */
  addEdition: command(
    'report.write',
    z.object({ surveyId: idField, fields: editionFields, questionsFrom: idField.nullable() }),
    z.object({ id: idField }),
  ),
  changeEdition: command('report.write', z.object({ id: idField, version: versionField, fields: editionFields }), done),
  saveQuestions: command(
    'report.write',
    z.object({ id: idField, version: versionField, questions: questionList }),
    done,
  ),
  /** Puts back what stood in the edition before the last change; both stay in its history. */
  undo: command('report.write', z.object({ id: idField, version: versionField }), done),
  /** How every question of an edition was answered, and by the groups of a single choice. */
  figures: query(
    'statistics.read',
    z.object({ editionId: idField, groupBy: idField.nullable() }),
    z.object({
      respondents: z.int(),
      distributions: z.array(distributionFields),
      groups: z.array(
        z.object({
          /** The answer the group gave; null for those who gave none. */
          optionId: idField.nullable(),
          respondents: z.int(),
          distributions: z.array(distributionFields),
        }),
      ),
      improvements: z.array(
        z.object({
          questionId: idField,
          id: idField,
          title: z.string(),
          dueOn: dayField.nullable(),
          state: z.enum(improvementStates),
        }),
      ),
    }),
  ),
  /** How the questions of a survey were answered in each edition, the oldest first. */
  overEditions: query(
    'statistics.read',
    z.object({ surveyId: idField }),
    z.array(
      z.object({
        editionId: idField,
        heldFrom: dayField,
        heldTo: dayField.nullable(),
        questions: questionList,
        distributions: z.array(distributionFields),
      }),
    ),
  ),
  /** The figures of an edition on paper, small numbers hidden, free text left out. */
  print: command(
    'export.run',
    z.object({
      editionId: idField,
      groupBy: idField.nullable(),
      language: z.enum(letterLanguages),
      format: z.enum(documentFormats),
      ground: nameField,
    }),
    madeFile,
  ),
};
