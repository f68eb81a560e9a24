import { type Cell, isBlank, type Rows } from '../importing/cell.ts';
import { comparable } from '../importing/headerText.ts';
import { type Answers, optionsIn } from './answer.ts';
import type { ExportColumn } from './exportColumn.ts';
import { guessOptions, guessScale, isOther } from './guessQuestion.ts';
import type { QuestionKind, ShownAfter, SurveyQuestion } from './question.ts';
import { readAnswerCell } from './readAnswerCell.ts';

/** A new question of a file, and the columns it is answered in. */
export interface MadeQuestion {
  readonly question: SurveyQuestion;
  readonly columns: readonly number[];
}

/**
 * Makes the questions that an edition has not got, out of the columns that are taken as such. `newId` makes their ids. A
 * question that is answered by those alone who gave certain answers to an earlier one becomes a follow-up of it.
 */
export function questionsOfExport(
  rows: Rows,
  columns: readonly ExportColumn[],
  questions: readonly SurveyQuestion[],
  newId: () => string,
): MadeQuestion[] {
  const made: MadeQuestion[] = [];
  const cellsOf = (column: number): Cell[] => rows.slice(1).map((row) => row[column] ?? null);
  for (const { column, header, target } of columns) {
    if (target.as === 'newQuestion') {
      const cells = cellsOf(column);
      const question = newQuestion(target.kind, header, cells, newId);
      made.push({ question: { ...question, shownAfter: followed(cells) }, columns: [column] });
    }
    if (target.as === 'newOption') {
      const at = made.findIndex(({ question }) => comparable(question.text) === comparable(target.question));
      const option = { id: newId(), text: target.option, isOther: isOther(target.option) };
      const was = made[at];
      if (was)
        made[at] = {
          question: { ...was.question, options: [...was.question.options, option] },
          columns: [...was.columns, column],
        };
      else {
        const blank = { kind: 'multiple', scale: null, shownAfter: null } as const;
        made.push({ question: { id: newId(), text: target.question, options: [option], ...blank }, columns: [column] });
      }
    }
  }
  return made;

  /** The nearest earlier single choice of which some answers, and not all, lead to this question. */
  function followed(cells: readonly Cell[]): ShownAfter | null {
    const earlier = [
      ...questions.map((one) => ({ one, column: columnOf(one.id) })),
      ...made.map(({ question: one, columns: [column = -1] }) => ({ one, column })),
    ].filter(({ one, column }) => one.kind === 'single' && column >= 0);
    for (const { one, column } of earlier.toReversed()) {
      const chosen = cellsOf(column).map((cell) => answerOf(one, cell));
      const optionIds = leadingTo(chosen, cells);
      if (optionIds && optionIds.length < new Set(chosen.filter((id) => id !== null)).size)
        return { questionId: one.id, optionIds };
    }
    return null;
  }

  function columnOf(questionId: string): number {
    return columns.find(({ target }) => target.as === 'question' && target.questionId === questionId)?.column ?? -1;
  }
}

const most = { options: 60, optionLength: 300 };

/** More options than a question can have, or longer ones, are words that people wrote: then it is a question of free text. */
function newQuestion(kind: QuestionKind, header: string, cells: readonly Cell[], newId: () => string): SurveyQuestion {
  const asked = { id: newId(), text: header.slice(0, 500), options: [], scale: null, shownAfter: null };
  if (kind === 'scale') return { ...asked, kind, scale: guessScale(cells) ?? usualScale };
  if (kind === 'text') return { ...asked, kind };
  const options = guessOptions(kind, cells);
  const canChoose = options.length <= most.options && options.every(({ text }) => text.length <= most.optionLength);
  return canChoose
    ? { ...asked, kind, options: options.map((option) => ({ id: newId(), ...option })) }
    : { ...asked, kind: 'text' };
}

const usualScale = { from: 1, to: 5, lowText: null, highText: null };

function answerOf(question: SurveyQuestion, cell: Cell): string | null {
  const { answer } = readAnswerCell(question, cell);
  const answers: Answers = answer ? { [question.id]: answer } : {};
  return optionsIn(answers[question.id])[0] ?? null;
}

/** The answers to the earlier question that this one was answered after; null where it was answered by somebody else too. */
function leadingTo(chosen: readonly (string | null)[], cells: readonly Cell[]): string[] | null {
  const answered = new Map<string, { all: number; answered: number }>();
  for (const [index, option] of chosen.entries()) {
    const isAnswered = !isBlank(cells[index]);
    if (option === null) {
      if (isAnswered) return null;
      continue;
    }
    const was = answered.get(option) ?? { all: 0, answered: 0 };
    answered.set(option, { all: was.all + 1, answered: was.answered + Number(isAnswered) });
  }
  const leading = [...answered].filter(([, counts]) => counts.answered > 0);
  return leading.length > 0 && leading.every(([, counts]) => counts.answered * 2 > counts.all)
    ? leading.map(([option]) => option)
    : null;
}
