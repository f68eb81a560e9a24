import { type Cell, isBlank } from '../importing/cell.ts';
import { comparable } from '../importing/headerText.ts';
import type { QuestionKind, SurveyScale } from './question.ts';
import { partsOf } from './splitOptions.ts';

const most = { options: 15, optionLength: 160 };

/** The kind of question that the answers of a column look like answers to. */
export function guessKind(cells: readonly Cell[]): QuestionKind {
  const texts = textsIn(cells);
  if (texts.length === 0) return 'text';
  if (guessScale(texts)) return 'scale';
  const distinct = new Set(texts.map(comparable)).size;
  const parts = texts.flatMap(partsOf);
  const distinctParts = new Set(parts.map(comparable)).size;
  const isSplit = parts.length > texts.length;
  if (isSplit && distinctParts <= most.options && recurs(parts.length, distinctParts)) return 'multiple';
  const commaParts = texts.flatMap(commaPartsOf);
  const distinctCommas = new Set(commaParts.map(comparable)).size;
  const areCommas = commaParts.length > texts.length && distinctCommas < distinct;
  if (areCommas && distinctCommas <= most.options && recurs(commaParts.length, distinctCommas)) return 'multiple';
  const isShort = texts.every((text) => text.length <= most.optionLength);
  return isShort && distinct <= most.options && recurs(texts.length, distinct) ? 'single' : 'text';
}

/** Answers that were chosen recur; words written by oneself do not. */
const recurs = (count: number, distinct: number): boolean => distinct <= Math.max(2, count / 2) && distinct < count;

const textsIn = (cells: readonly Cell[]): string[] =>
  cells.filter((cell) => !isBlank(cell)).map((cell) => String(cell).trim());

const commaPartsOf = (text: string): string[] =>
  text
    .split(/,\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The usual scale that the numbers fit in: 1–5, 0–5, 1–6, 1–7, 0–10 or 1–10; null where they are none. */
export function guessScale(cells: readonly Cell[]): SurveyScale | null {
  const texts = textsIn(cells);
  if (texts.length === 0 || !texts.every((text) => /^\d{1,2}$/.test(text))) return null;
  const [least, greatest] = [Math.min(...texts.map(Number)), Math.max(...texts.map(Number))];
  if (greatest > 10) return null;
  const to = [5, 6, 7, 10].find((end) => greatest <= end) ?? 10;
  return { from: least === 0 ? 0 : 1, to, lowText: null, highText: null };
}

/** The options a column's answers are made of, the most chosen first; «annet» last. */
export function guessOptions(kind: QuestionKind, cells: readonly Cell[]): { text: string; isOther: boolean }[] {
  const texts = textsIn(cells);
  const hasSeparators = texts.some((text) => partsOf(text).length > 1);
  const splitBy = hasSeparators ? partsOf : commaPartsOf;
  const counted = new Map<string, { text: string; count: number }>();
  for (const text of kind === 'multiple' ? texts.flatMap(splitBy) : texts) {
    const was = counted.get(comparable(text));
    counted.set(comparable(text), { text: was?.text ?? text, count: (was?.count ?? 0) + 1 });
  }
  return [...counted.values()]
    .toSorted((one, other) => Number(isOther(one.text)) - Number(isOther(other.text)) || other.count - one.count)
    .map(({ text }) => ({ text, isOther: isOther(text) }));
}

/** «Annet», «Anna», «Andre» and the like. */
export const isOther = (text: string): boolean =>
  /^(annet|anna|andre|other)\b/i.test(text.trim()) && text.trim().length < 40;
