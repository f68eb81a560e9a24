import { plainName } from '../person/name.ts';

/** Eleven digits as a fødselsnummer is written: together, or with a space, point or hyphen after the date. */
const elevenDigits = /(?<!\d)\d{6}[\s.-]?\d{5}(?!\d)/;

/** Whether a text holds what may be a fødselsnummer or D-nummer. Nothing about persons belongs in supervision notes. */
export const holdsNationalNumber = (text: string): boolean => elevenDigits.test(text);

/** Two words beside each other that may be a name, as typed and as the register's names are spelled. */
export interface PossibleName {
  typed: string;
  words: readonly [string, string];
}

const wordPattern = /\p{L}[\p{L}'’-]*/gu;
const gapOfName = /^[ \t]+$|^,[ \t]*$/;

/**
 * Pairs of neighbouring words that may be somebody's name: both begin with a capital letter, and nothing but a space (or
 * a comma, as in «Nordmann, Ola») stands between them. Hyphened names count as their parts. At most 50 a text.
 */
export function possibleNames(text: string): PossibleName[] {
  const found = [...text.matchAll(wordPattern)];
  const names: PossibleName[] = [];
  for (const [index, first] of found.entries()) {
    const second = found[index + 1];
    if (second === undefined) break;
    const gap = text.slice(first.index + first[0].length, second.index);
    if (!gapOfName.test(gap) || !startsWithCapital(first[0]) || !startsWithCapital(second[0])) continue;
    const typed = text.slice(first.index, second.index + second[0].length);
    for (const one of partsOf(first[0]))
      for (const other of partsOf(second[0])) names.push({ typed, words: [one, other] });
  }
  return names.slice(0, 50);
}

const startsWithCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const partsOf = (word: string): string[] => plainName(word).split(' ').filter(Boolean);
