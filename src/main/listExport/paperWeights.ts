/** A sheet that lies across holds so many letters between its margins, in the size of tables. */
const lettersAcross = 128;
/** The air between two columns, in letters; headings are bold, and a little wider than their letters. */
const air = 2;

interface PaperColumn {
  readonly header: string;
  /** How wide it is in a spreadsheet, in letters. */
  readonly width: number;
}

/**
 * What part of the sheet each column of a list takes: none so little that a day or a word is broken, and the rest as the
 * spreadsheet shares it. Where the words together need more than the sheet has, all are as much too narrow.
 */
export function paperWeights(columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): number[] {
  const least = columns.map(
    ({ header }, index) => longestWord([header, ...rows.map((cells) => cells[index] ?? '')]) + air,
  );
  const wanted = columns.reduce((total, { width }) => total + width, 0);
  const beyond = columns.map(({ width }, index) => Math.max(0, (width / wanted) * lettersAcross - (least[index] ?? 0)));
  const room = Math.max(0, lettersAcross - sum(least));
  const shared = sum(beyond);
  return least.map((letters, index) => letters + (shared === 0 ? 0 : ((beyond[index] ?? 0) * room) / shared));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function longestWord(texts: readonly string[]): number {
  let longest = 0;
  for (const text of texts) for (const word of text.split(/[\s-]/)) longest = Math.max(longest, word.length);
  return longest;
}
