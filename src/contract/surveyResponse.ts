import { z } from 'zod';

import { exportProblems } from '../domain/survey/exportColumn.ts';
import { done, idField, momentField, pageInput, pageOf, versionField } from './fields.ts';
import { command, query } from './route.ts';
import { answersField, columnTarget, questionList, unreadCell } from './surveyFields.ts';

const responseRow = z.object({
  id: idField,
  version: versionField,
  number: z.int(),
  answers: answersField,
  /** Cells of the file that were no answers, as they stood. */
  unread: z.array(unreadCell).readonly(),
  isImported: z.boolean(),
  at: momentField,
});
export type ResponseRow = z.infer<typeof responseRow>;

const exportColumn = z.object({
  column: z.int().min(0),
  header: z.string(),
  target: columnTarget,
  examples: z.array(z.string()).readonly(),
});
export type ExportColumnRow = z.infer<typeof exportColumn>;

/** A file that was opened, and what its columns are taken as. */
const source = {
  editionId: idField,
  token: idField,
  columns: z
    .array(exportColumn.pick({ column: true, target: true }))
    .max(500)
    .readonly(),
};

export const surveyResponseRoutes = {
  /** The respondents of an edition, the last number first. */
  list: query('case.read', z.object({ editionId: idField, ...pageInput }), pageOf(responseRow)),
  /** One more respondent. Gives the number the form is known by. */
  register: command(
    'report.write',
    z.object({ editionId: idField, answers: answersField }),
    z.object({ id: idField, number: z.int() }),
  ),
  change: command('report.write', z.object({ id: idField, version: versionField, answers: answersField }), done),
  /** Takes a respondent out of all figures; it is kept, and can be put back. */
  remove: command('report.write', z.object({ id: idField, version: versionField }), done),
  restore: command('report.write', z.object({ id: idField, version: versionField }), done),
  /** What was written to a question, or at «annet», with a warning where it may tell of a person. Never leaves the register. */
  texts: query(
    'case.read',
    z.object({ editionId: idField, questionId: idField, ...pageInput }),
    pageOf(
      z.object({
        responseId: idField,
        number: z.int(),
        text: z.string(),
        hasNumber: z.boolean(),
        names: z.array(z.string()),
      }),
    ),
  ),
  /** Opens a form tool's export: one respondent a row. Says what each column seems to be; nothing is stored. */
  openFile: query(
    'import.run',
    z.object({ editionId: idField, fileToken: idField }),
    z.object({
      token: idField,
      sheet: z.string(),
      rows: z.int(),
      /** 2 where the questions stand in one row and their options in the next. */
      headerRows: z.union([z.literal(1), z.literal(2)]),
      columns: z.array(exportColumn).readonly(),
    }),
  ),
  /** What would come of it: new questions, respondents, and every cell that cannot be read. Nothing is stored. */
  trial: query(
    'import.run',
    z.object(source),
    z.object({
      respondents: z.int(),
      blankRows: z.int(),
      newQuestions: questionList,
      problems: z.array(unreadCell.extend({ row: z.int(), code: z.enum(exportProblems) })).readonly(),
      /** Rows that look like respondents the edition has already: the same file twice. */
      alreadyThere: z.int(),
    }),
  ),
  importFile: command(
    'import.run',
    z.object({ ...source, version: versionField }),
    z.object({ importId: idField, respondents: z.int() }),
  ),
  /** Takes all respondents of a file out again. */
  undoImport: command(
    'import.run',
    z.object({ editionId: idField, importId: idField }),
    z.object({ removed: z.int() }),
  ),
};
