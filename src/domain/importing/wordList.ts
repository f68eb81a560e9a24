/** What people write for each value of a code list. */
export type WordsFor<Code extends string> = Readonly<Record<Code, readonly string[]>>;

/** The words of a table cell: separated by `|`, over as many lines as they need. */
export function words(text: string): readonly string[] {
  return text
    .split('|')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}
