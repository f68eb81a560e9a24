import type { z } from 'zod';

import type { surveyResponseRoutes } from '../../contract/surveyResponse.ts';
import type { Answers } from '../../domain/survey/answer.ts';
import type { ExportColumn } from '../../domain/survey/exportColumn.ts';
import { headedRows } from '../../domain/survey/headerRows.ts';
import type { SurveyQuestion } from '../../domain/survey/question.ts';
import { questionsOfExport } from '../../domain/survey/questionsOfExport.ts';
import { readExport } from '../../domain/survey/readExport.ts';
import { recogniseExport } from '../../domain/survey/recogniseExport.ts';
import type { CommandContext, QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { keepFile, keptFile, letGo } from '../importing/openedFiles.ts';
import { fullestSheet, readPickedList } from '../importing/readPickedList.ts';
import type { SurveyEdition } from './editionRepo.ts';
import { valuesOf } from './editionRepo.ts';
import { answersOf, insertResponses, nextNumber, removeImported } from './responseRepo.ts';
import { saveEdition } from './surveyCommands.ts';
import { knownEdition } from './surveyViews.ts';

type Routes = typeof surveyResponseRoutes;
type Input<R extends keyof Routes> = z.output<Routes[R]['input']>;
type Output<R extends keyof Routes> = z.input<Routes[R]['output']>;

/** Reads the picked file and says what its columns seem to be. Nothing is stored. */
export async function openExport(
  ctx: QueryContext,
  { editionId, fileToken }: Input<'openFile'>,
): Promise<Output<'openFile'>> {
  const { questions } = await knownEdition(ctx.db, editionId);
  const path = ctx.files[fileToken];
  if (path === undefined) throw new Refusal('FILE_NOT_READABLE');
  const spreadsheet = await readPickedList(ctx, path);
  const { name, rows } = fullestSheet(spreadsheet);
  const headed = headedRows(rows);
  return {
    token: keepFile({ kind: 'survey', spreadsheet, lastReading: null }),
    sheet: name,
    rows: headed.rows.slice(1).filter((row) => row.length > 0).length,
    headerRows: headed.headerRows,
    columns: recogniseExport(headed, questions),
  };
}

/** What would come of the file. Nothing is stored. */
export async function tryExport({ db }: QueryContext, order: Input<'trial'>): Promise<Output<'trial'>> {
  const edition = await knownEdition(db, order.editionId);
  const { read, made, above } = readChosen(edition, order);
  const there = new Map<string, number>();
  for (const answers of await answersOf(db, edition.id)) add(there, keyOf(answers), 1);
  return {
    respondents: read.respondents.length,
    blankRows: read.blankRows,
    newQuestions: made.map(({ question }) => question),
    problems: read.problems.map((problem) => ({ ...problem, row: problem.row + above })),
    alreadyThere: read.respondents.filter(({ answers }) => add(there, keyOf(answers), -1) >= 0).length,
  };
}

/** Takes the file in, whole: its questions where the edition has not got them, and every respondent. */
export async function importExport(ctx: CommandContext, order: Input<'importFile'>): Promise<Output<'importFile'>> {
  const { db, now, account, audit } = ctx;
  const edition = await knownEdition(db, order.editionId);
  const { read, made, questions } = readChosen(edition, order);
  if (read.respondents.length === 0) throw new Refusal('EMPTY_FILE');
  if (edition.version !== order.version) throw new Refusal('CONFLICT');
  if (made.length > 0) await saveEdition(ctx, edition, order.version, { ...valuesOf(edition), questions });
  const importId = newId();
  const first = await nextNumber(db, edition.id);
  const beside = { version: 1, editionId: edition.id, importId, removedAt: null, earlier: [] };
  const times = { createdAt: now, updatedAt: now, accountId: account.id };
  insertResponses(
    db,
    read.respondents.map(({ answers, unread }, index) => ({
      id: newId(),
      number: first + index,
      answers,
      unread,
      ...beside,
      ...times,
    })),
  );
  letGo(order.token);
  const detail = { editionId: edition.id, rows: read.respondents.length, unread: read.problems.length };
  await audit.write({ action: 'create', entity: 'surveyImport', entityId: importId, detail });
  return { importId, respondents: read.respondents.length };
}

/** Takes everybody of a file out again; questions that came with it stay. */
export async function undoExport(
  { db, now, audit }: CommandContext,
  order: Input<'undoImport'>,
): Promise<Output<'undoImport'>> {
  const removed = await removeImported(db, order, now);
  if (removed === 0) throw new Refusal('NOTHING_TO_UNDO');
  await audit.write({ action: 'delete', entity: 'surveyImport', entityId: order.importId, detail: { removed } });
  return { removed };
}

/** The file read by the choices. New questions stand where their columns stand, after what the edition has. */
function readChosen({ questions: known }: SurveyEdition, { token, columns: chosen }: Input<'trial'>) {
  const { spreadsheet } = keptFile(token, 'survey');
  const headed = headedRows(fullestSheet(spreadsheet).rows);
  const { rows, above } = headed;
  const targets = new Map(chosen.map(({ column, target }) => [column, target]));
  const columns: ExportColumn[] = recogniseExport(headed, known).map((column) => ({
    ...column,
    target: targets.get(column.column) ?? column.target,
  }));
  const made = questionsOfExport(rows, columns, known, newId);
  const questions: SurveyQuestion[] = [...known, ...made.map(({ question }) => question)];
  return { above, made, questions, read: readExport(rows, columns, made, questions) };
}

/** One and the same for the same answers, whatever order they came in. */
const keyOf = (answers: Answers): string =>
  JSON.stringify(Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1)));

function add(counts: Map<string, number>, key: string, by: number): number {
  const count = (counts.get(key) ?? 0) + by;
  counts.set(key, count);
  return count;
}
