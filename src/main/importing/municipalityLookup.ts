import { comparable } from '../../domain/importing/headerText.ts';
import type { Reference } from '../reference/reference.ts';

/** A function from what stands in a list to a kommune's number of today; null for what is no kommune. */
export function municipalityLookup(reference: Reference): (text: string) => string | null {
  const byText = new Map<string, string | null>();
  for (const { number, name, otherNames } of reference.municipalities().municipalities) {
    byText.set(number, number);
    for (const spelling of [name, ...otherNames]) {
      const key = comparable(spelling);
      // Two kommuner of one name (Herøy, Våler): the name alone does not tell.
      byText.set(key, byText.has(key) && byText.get(key) !== number ? null : number);
    }
  }
  for (const { number, becameNumbers } of reference.formerMunicipalities().formerNumbers) {
    if (!byText.has(number)) byText.set(number, becameNumbers.length === 1 ? (becameNumbers[0] ?? null) : null);
  }
  return (text) => {
    const digits = /\d{4}/.exec(text)?.[0];
    return byText.get(digits ?? comparable(text.replace(/\bkommune\b/i, ''))) ?? null;
  };
}
