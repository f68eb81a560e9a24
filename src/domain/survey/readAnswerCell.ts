import { type Cell, isBlank } from '../importing/cell.ts';
import type { Answer } from './answer.ts';
import { comparable } from '../importing/headerText.ts';
import { isOther } from './guessQuestion.ts';
import type { SurveyQuestion } from './question.ts';
import { splitOptions } from './splitOptions.ts';

/** A cell as an answer; blank is none. What cannot be read comes as it stood, with why. */
export type ReadAnswer =
  | { readonly answer: Answer | null; readonly problem: null }
  | { readonly answer: Answer | null; readonly problem: 'notAnOption' | 'severalOptions' | 'outsideScale' };

const nothing: ReadAnswer = { answer: null, problem: null };

/** Reads what a respondent answered out of the cell of a question. */
export function readAnswerCell(question: SurveyQuestion, cell: Cell | undefined): ReadAnswer {
  if (cell === undefined || isBlank(cell)) return nothing;
  const text = String(cell).trim();
  switch (question.kind) {
    case 'text':
      return { answer: { text }, problem: null };
    case 'scale':
      return readStep(question, text);
    case 'single':
    case 'multiple':
      return readChoice(question, text);
  }
}

function readStep({ scale }: SurveyQuestion, text: string): ReadAnswer {
  if (scale === null) return { answer: null, problem: 'outsideScale' };
  const byWord = [
    [scale.lowText, scale.from],
    [scale.highText, scale.to],
  ] as const;
  const worded = byWord.find(([word]) => word !== null && comparable(word) === comparable(text));
  // «5», «5,0» and «5 – svært fornøyd» are one and the same step; «5,5» and «50» are none.
  const typed = /^(\d+)(?:[.,]0+)?(?:$|[^\d.,])/.exec(text);
  const value = worded ? worded[1] : typed ? Number(typed[1]) : Number.NaN;
  return value >= scale.from && value <= scale.to
    ? { answer: { value }, problem: null }
    : { answer: null, problem: 'outsideScale' };
}

function readChoice({ kind, options }: SurveyQuestion, text: string): ReadAnswer {
  const whole = options.find((option) => comparable(option.text) === comparable(text));
  if (whole) return { answer: { options: [whole.id], other: null }, problem: null };
  const { options: found, rest } = splitOptions(text, options);
  const other = options.find((option) => option.isOther);
  // What was written at «annet» stands in the cell instead of the option's own words.
  if (kind === 'single') {
    if (found.length > 1) return { answer: null, problem: 'severalOptions' };
    return other && found.length === 0
      ? { answer: { options: [other.id], other: text }, problem: null }
      : { answer: null, problem: 'notAnOption' };
  }
  const ids = found.map(({ id }) => id);
  if (rest.length === 0) return { answer: { options: ids, other: null }, problem: null };
  if (other) {
    const chosen = ids.includes(other.id) ? ids : [...ids, other.id];
    return { answer: { options: chosen, other: rest.join('; ') }, problem: null };
  }
  return { answer: ids.length === 0 ? null : { options: ids, other: null }, problem: 'notAnOption' };
}

/** Whether a cell of a column that stands for one option says that it was chosen. Null where it cannot be told. */
export function isTicked(cell: Cell | undefined, option: string): boolean | null {
  if (cell === undefined || isBlank(cell)) return false;
  const text = comparable(String(cell));
  if (text === comparable(option) || ticked.has(text)) return true;
  return unticked.has(text) ? false : null;
}

/** Whether a column can stand for one option: nothing but ticks in it, or what was written at «annet». */
export const isOptionColumn = (cells: readonly Cell[], option: string): boolean =>
  isOther(option) || cells.every((cell) => isTicked(cell, option) !== null);

const ticked: ReadonlySet<string> = new Set(['1', 'x', 'ja', 'yes', 'true', 'sann', 'valgt', 'vald', 'selected']);
const unticked: ReadonlySet<string> = new Set(['0', 'nei', 'no', 'false', 'usann', 'ikkevalgt', 'ikkjevald', '']);
