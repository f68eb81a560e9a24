import { nameWords, withoutDoubleA } from './name.ts';

const names = (text: string): string[] => nameWords(text).map(withoutDoubleA);

/**
 * How well a person's name answers the typed words; higher is better. A whole name before the beginning of one, and the
 * family name before the given one. Words that hit a number add nothing: a number has one owner anyway.
 */
export function searchRank(person: { givenName: string; familyName: string }, words: readonly string[]): number {
  const family = names(person.familyName);
  const given = names(person.givenName);
  return words.map(withoutDoubleA).reduce((rank, word) => {
    if (family.includes(word)) return rank + 4;
    if (given.includes(word)) return rank + 3;
    if (family.some((name) => name.startsWith(word))) return rank + 2;
    return rank + (given.some((name) => name.startsWith(word)) ? 1 : 0);
  }, 0);
}
