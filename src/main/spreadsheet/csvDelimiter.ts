export type Delimiter = ';' | ',' | '\t' | '|';

/** In the order that wins a tie: a Norwegian Excel writes semicolons. */
const candidates: readonly Delimiter[] = [';', '\t', ',', '|'];
const LOOKED_AT_LINES = 60;

/**
 * The character that cuts the most lines into the same number of cells. Commas inside numbers and remarks come in varying
 * numbers, and lose. Null where no character does: a list of one column.
 */
export function detectDelimiter(text: string): Delimiter | null {
  const perLine = countPerLine(text);
  let best: Delimiter | null = null;
  let bestScore = 0;
  for (const [index, candidate] of candidates.entries()) {
    const lines = new Map<number, number>();
    for (const counts of perLine) {
      const count = counts[index] ?? 0;
      if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
    }
    for (const [count, times] of lines) {
      const score = (times / perLine.length) * (1 + Math.log2(count + 1) / 4);
      if (score > bestScore + 1e-9) {
        best = candidate;
        bestScore = score;
      }
    }
  }
  return best;
}

/** How often each candidate stands outside quotes in each of the first lines with any text. */
function countPerLine(text: string): number[][] {
  const lines: number[][] = [];
  let counts = [0, 0, 0, 0];
  let filled = false;
  let quoted = false;
  let atCellStart = true;
  for (let i = 0; i < text.length && lines.length < LOOKED_AT_LINES; i += 1) {
    const character = text[i] ?? '';
    if (character === '"') {
      if (quoted || atCellStart) quoted = !quoted;
      else if (text[i - 1] === '"') quoted = true;
      filled = true;
      atCellStart = false;
    } else if (quoted) continue;
    else if (character === '\n' || character === '\r') {
      if (filled) lines.push(counts);
      counts = [0, 0, 0, 0];
      filled = false;
      atCellStart = true;
    } else {
      const index = candidates.indexOf(character as Delimiter);
      if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
      atCellStart = index >= 0;
      filled = true;
    }
  }
  if (filled) lines.push(counts);
  return lines;
}
