import { plainName } from './name.ts';

/** Eleven digits as a fødselsnummer is written: together, or with a space, point or hyphen after the date. */
const elevenDigits = /(?<!\d)\d{6}[\s.-]?\d{5}(?!\d)/;
/** Eleven digits with spaces anywhere, as people type what they read aloud: «12 34 56 78 901». */
const spacedDigits = /(?<!\d[^\S\n]?)\d(?:[^\S\n]?\d){10}(?![^\S\n]?\d)/g;

/** Whether a text holds what may be a fødselsnummer or D-nummer. Nothing about persons belongs in notes of supervision, deviations and improvements. */
export const holdsNationalNumber = (text: string): boolean =>
  elevenDigits.test(text) || (text.match(spacedDigits) ?? []).some((found) => beginsWithDate(found.replace(/\s/g, '')));

/** Day and month first, as in a fødselsnummer; 40 more in a D-nummer's day, 40, 65 or 80 in the month of others. */
function beginsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && [0, 40, 65, 80].some((more) => month - more >= 1 && month - more <= 12);
}

/** Two words beside each other that may be a name, as typed and as the register's names are spelled. */
export interface PossibleName {
  typed: string;
  words: readonly [string, string];
}

const wordPattern = /\p{L}[\p{L}'’-]*/gu;
const gapOfName = /^[ \t]+$|^,[ \t]*$/;
const gapAfterInitial = /^\.?[ \t]+$/;

/**
 * Pairs of words that may be somebody's name: both begin with a capital letter, and nothing but a space (or a comma, as in «Nordmann, Ola») stands
 * between them, or one more name or initial («Kari M. Testnes»). Hyphened names count as their parts. At most 100 a text.
 */
export function possibleNames(text: string): PossibleName[] {
  const found = [...text.matchAll(wordPattern)].filter(([word]) => startsWithCapital(word));
  const isBeside = (one: RegExpExecArray | undefined, other: RegExpExecArray | undefined) =>
    one !== undefined &&
    other !== undefined &&
    (one[0].length === 1 ? gapAfterInitial : gapOfName).test(text.slice(one.index + one[0].length, other.index));
  const names: PossibleName[] = [];
  for (const [index, first] of found.entries()) {
    const [middle, last] = [found[index + 1], found[index + 2]];
    if (!middle || !isBeside(first, middle)) continue;
    for (const second of isBeside(middle, last) && last ? [middle, last] : [middle]) {
      const typed = text.slice(first.index, second.index + second[0].length);
      for (const one of partsOf(first[0]))
        for (const other of partsOf(second[0])) names.push({ typed, words: [one, other] });
    }
  }
  return names.slice(0, 100);
}

const startsWithCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const partsOf = (word: string): string[] => plainName(word).split(' ').filter(Boolean);
