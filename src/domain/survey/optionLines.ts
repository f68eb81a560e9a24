import { comparable } from '../importing/headerText.ts';
import { isOther } from './guessQuestion.ts';
import type { SurveyOption } from './question.ts';

/** The options as they are typed: one a line. */
export const linesOf = (options: readonly SurveyOption[]): string => options.map(({ text }) => text).join('\n');

/**
 * The options that the lines say. A line keeps the option of the same words; one whose words were mended keeps the option
 * that stood in its place, where no other line has taken it: so answers follow their option. «Annet» lets people write what.
 */
export function optionsFromLines(lines: string, before: readonly SurveyOption[], newId: () => string): SurveyOption[] {
  const texts = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const same = texts.map((text) => before.find((option) => comparable(option.text) === comparable(text)));
  const taken = new Set(same.flatMap((option) => option?.id ?? []));
  return texts.map((text, index) => {
    const inPlace = before[index];
    const mended = texts.length === before.length && inPlace && !taken.has(inPlace.id) ? inPlace.id : null;
    return { id: same[index]?.id ?? mended ?? newId(), text, isOther: isOther(text) };
  });
}
