import { nameWords, plainName, withoutDoubleA } from './name.ts';

/** The names of a person that are compared. */
export interface Named {
  givenName: string;
  familyName: string;
}

const TYPO_LENGTH = 4;

/**
 * True when two words are the same, or one letter apart in words of at least four letters: a letter wrong, missing, too
 * many, or two that changed places.
 */
export function isSameButForATypo(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < TYPO_LENGTH || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  );
}

const wordsOf = (name: string): string[] => nameWords(name).map(withoutDoubleA);
const shareAWord = (a: string, b: string): boolean =>
  wordsOf(a).some((word) => wordsOf(b).some((other) => isSameButForATypo(word, other)));

/**
 * True when two people may be the same by name: a given name and a family name in common, typos forgiven, also where the
 * two were typed into each other's fields.
 */
export function isSimilarName(a: Named, b: Named): boolean {
  return (
    (shareAWord(a.familyName, b.familyName) && shareAWord(a.givenName, b.givenName)) ||
    (shareAWord(a.familyName, b.givenName) && shareAWord(a.givenName, b.familyName))
  );
}

/** True when two people have a family name in common: all there is to compare while a child is not yet born and named. */
export const isSimilarFamilyName = (a: string, b: string): boolean => shareAWord(a, b);

/** True when the names are written alike but for case, accents and signs. */
export const isEqualName = (a: Named, b: Named): boolean =>
  withoutDoubleA(plainName(`${a.givenName} ${a.familyName}`)) ===
  withoutDoubleA(plainName(`${b.givenName} ${b.familyName}`));
