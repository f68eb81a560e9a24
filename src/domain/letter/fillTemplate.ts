import { isMergeField, type MergeField, type MergeValues, optionalFields } from './mergeField.ts';

/** `{{…}}`, with whatever stands between. */
const token = /\{\{\s*([^{}\n]*?)\s*\}\}/g;

/** The words between the braces, each once, in the order they stand. */
export const wordsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(token)].map((found) => found[1] ?? '')),
];

/** Gives each field another name, as the office reads it or as it is kept; a word that `nameOf` does not know stays. */
export const renamed = (text: string, nameOf: (word: string) => string | null): string =>
  text.replaceAll(token, (whole, word: string) => {
    const name = nameOf(word);
    return name === null ? whole : `{{${name}}}`;
  });

/**
 * Puts in what is known. A line that asks for an optional field which is not known falls away; what else is not known
 * stands as it was, so that nobody overlooks it.
 */
export function fillIn(text: string, values: MergeValues): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  return lines
    .filter((line) => !wordsIn(line).some((word) => isMissingOption(word, values)))
    .map((line) => line.replaceAll(token, (whole, word: string) => spread(known(word, values), line) ?? whole))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Puts in what somebody has typed and leaves every other line as it is, those that ask for an optional field too. */
export const putIn = (text: string, typed: MergeValues): string =>
  text
    .split('\n')
    .map((line) => (line.includes('{{') ? fillIn(line, typed) || line : line))
    .join('\n');

/** Words of several lines stand on one within a point of a list, or the list would end there. */
const spread = (value: string | null, line: string): string | null =>
  value !== null && line.startsWith('- ') ? value.replaceAll(/\s*\n\s*/g, ' ') : value;

const known = (word: string, values: MergeValues): string | null => {
  const value = isMergeField(word) ? values[word] : undefined;
  return value === undefined || value.trim() === '' ? null : value;
};

const isMissingOption = (word: string, values: MergeValues): boolean =>
  isMergeField(word) && optionalFields.has(word) && known(word, values) === null;

export interface Lacks {
  /** Fields that nothing is known of yet. */
  readonly fields: readonly MergeField[];
  /** Words that are no field: a slip in the template. */
  readonly unknown: readonly string[];
}

/** What a letter lacks before it can be finished. `apart`: fields that are put in when it is finished, and lack nothing. */
export function lacksIn(text: string, apart: readonly MergeField[] = []): Lacks {
  const words = wordsIn(text);
  return {
    fields: words.filter(isMergeField).filter((field) => !apart.includes(field)),
    unknown: words.filter((word) => !isMergeField(word)),
  };
}

export const lacksNothing = ({ fields, unknown }: Lacks): boolean => fields.length === 0 && unknown.length === 0;
