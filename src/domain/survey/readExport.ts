import { type Cell, isBlank, type Rows } from '../importing/cell.ts';
import { type Answer, type Answers, isAsked } from './answer.ts';
import type { ExportColumn, ExportProblemCode } from './exportColumn.ts';
import type { SurveyQuestion } from './question.ts';
import type { MadeQuestion } from './questionsOfExport.ts';
import { isTicked, readAnswerCell } from './readAnswerCell.ts';

/** A cell that is no answer to its question. It is kept with the respondent, as it stood. */
export interface UnreadCell {
  readonly column: string;
  readonly value: string;
}

/** What could not be read, by row (from 1, as the file counts) and column. */
export interface ExportProblem extends UnreadCell {
  readonly row: number;
  readonly code: ExportProblemCode;
}

/** One respondent of a file. */
export interface ReadRespondent {
  readonly row: number;
  readonly answers: Answers;
  readonly unread: readonly UnreadCell[];
}

interface ReadExport {
  readonly respondents: readonly ReadRespondent[];
  readonly problems: readonly ExportProblem[];
  /** Rows with nothing in any column that is taken: nobody's answers. */
  readonly blankRows: number;
}

/** Reads a file, one respondent a row. `questions` are all of the edition with the new ones in their places. */
export function readExport(
  rows: Rows,
  columns: readonly ExportColumn[],
  made: readonly MadeQuestion[],
  questions: readonly SurveyQuestion[],
): ReadExport {
  const places = placesOf(columns, made, questions);
  const respondents: ReadRespondent[] = [];
  const problems: ExportProblem[] = [];
  let blankRows = 0;
  for (const [index, cells] of rows.entries()) {
    if (index === 0) continue;
    if (places.every(({ column }) => isBlank(cells[column]))) {
      if (cells.some((cell) => !isBlank(cell))) blankRows += 1;
      continue;
    }
    const { answers, found } = readRow(cells, places, questions);
    const row = index + 1;
    problems.push(...found.map((problem) => ({ row, ...problem })));
    respondents.push({ row, answers, unread: found.map(({ column, value }) => ({ column, value })) });
  }
  return { respondents, problems, blankRows };
}

interface Place {
  readonly column: number;
  readonly header: string;
  readonly question: SurveyQuestion;
  /** The option a column of its own stands for. */
  readonly optionId: string | null;
}

function placesOf(
  columns: readonly ExportColumn[],
  made: readonly MadeQuestion[],
  questions: readonly SurveyQuestion[],
): Place[] {
  return columns.flatMap(({ column, header, target }) => {
    const maker = made.find((one) => one.columns.includes(column));
    const id = target.as === 'question' || target.as === 'option' ? target.questionId : maker?.question.id;
    const question = questions.find((one) => one.id === id);
    if (!question) return [];
    if (target.as === 'option' && !question.options.some((option) => option.id === target.optionId)) return [];
    const optionId =
      target.as === 'option'
        ? target.optionId
        : target.as === 'newOption'
          ? (question.options.find((option) => option.text === target.option)?.id ?? null)
          : null;
    return [{ column, header, question, optionId }];
  });
}

type Found = Omit<ExportProblem, 'row'>;

function readRow(cells: readonly Cell[], places: readonly Place[], questions: readonly SurveyQuestion[]) {
  const answers: Record<string, Answer> = {};
  const found: Found[] = [];
  for (const { column, header, question, optionId } of places) {
    const cell = cells[column];
    const problem = (code: Found['code']) => found.push({ column: header, value: String(cell).trim(), code });
    if (optionId === null) {
      const { answer, problem: code } = readAnswerCell(question, cell);
      if (answer) answers[question.id] = answer;
      if (code) problem(code);
      continue;
    }
    const option = question.options.find(({ id }) => id === optionId);
    const ticked = isTicked(cell, option?.text ?? '');
    // At «annet» tools write what was written there, instead of a tick.
    const written = ticked === null && option?.isOther ? String(cell).trim() : null;
    if (ticked === null && written === null) problem('notTicked');
    if (ticked || written !== null) {
      const was = answers[question.id];
      const { options, other } = was && 'options' in was ? was : { options: [], other: null };
      answers[question.id] = { options: [...options, optionId], other: written ?? other };
    }
  }
  // An answer to a question that was not put counts nowhere; it is kept as it stood.
  for (const { question, header, column } of places) {
    if (answers[question.id] === undefined || isAsked(question, questions, answers)) continue;
    Reflect.deleteProperty(answers, question.id);
    found.push({ column: header, value: String(cells[column] ?? '').trim(), code: 'notAsked' });
  }
  return { answers, found };
}
