import type { Answers } from '../../../domain/survey/answer.ts';
import type { EditionValues } from '../../../domain/survey/edition.ts';
import type { SurveyKind, SurveyQuestion } from '../../../domain/survey/question.ts';
import type { UnreadCell } from '../../../domain/survey/readExport.ts';
import { count, day, id, index, json, moment, ref, table, textColumn, uniqueIndex } from '../columns.ts';

/** A survey that is held again and again; what was asked and answered each time stands in its editions. */
export const survey = table('survey', {
  id: id(),
  version: count().notNull(),
  title: textColumn().notNull(),
  kind: textColumn<SurveyKind>().notNull(),
  about: textColumn(),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
  accountId: ref().notNull(),
});

/** One time a survey was held, with its questions; they are never searched in. */
export const surveyEdition = table(
  'survey_edition',
  {
    id: id(),
    version: count().notNull(),
    surveyId: ref()
      .notNull()
      .references(() => survey.id),
    heldFrom: day().notNull(),
    heldTo: day(),
    invited: count(),
    note: textColumn(),
    questions: json<readonly SurveyQuestion[]>().notNull(),
    /** Every version before this one, the oldest first. */
    earlier: json<readonly (EditionValues & { at: string; accountId: string })[]>().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [index('survey_edition_of').on(t.surveyId, t.heldFrom)],
);

/** What one respondent answered. Holds no name; `removedAt` where it was taken out again. */
export const surveyResponse = table(
  'survey_response',
  {
    id: id(),
    version: count().notNull(),
    editionId: ref()
      .notNull()
      .references(() => surveyEdition.id),
    /** From 1 in each edition: the number on the paper form, or the order of the file. */
    number: count().notNull(),
    answers: json<Answers>().notNull(),
    /** Cells of a file that were no answers, as they stood. */
    unread: json<readonly UnreadCell[]>().notNull(),
    /** The file it came in with; null where it was typed in. */
    importId: ref(),
    removedAt: moment(),
    /** The answers before each change, the oldest first. */
    earlier: json<readonly { answers: Answers; at: string; accountId: string }[]>().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [uniqueIndex('survey_response_of').on(t.editionId, t.number)],
);
