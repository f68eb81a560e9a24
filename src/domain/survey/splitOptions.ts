import { comparable } from '../importing/headerText.ts';
import type { SurveyOption } from './question.ts';

/** The answers that a form tool has put into one cell, parted by «;» or a line break. */
export const partsOf = (cell: string): string[] =>
  cell
    .split(/[;\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The options in a cell, and what in it is none of them. */
export interface SplitCell {
  readonly options: readonly SurveyOption[];
  readonly rest: readonly string[];
}

/**
 * Finds the options in a cell. Some tools part them by a comma, and options hold commas themselves: so the longest run of
 * pieces that is an option is taken as one.
 */
export function splitOptions(cell: string, options: readonly SurveyOption[]): SplitCell {
  const byText = new Map(options.map((option) => [comparable(option.text), option]));
  const found: SurveyOption[] = [];
  const rest: string[] = [];
  for (const part of partsOf(cell)) {
    const pieces = part.split(',');
    for (let from = 0; from < pieces.length;) {
      const to = longestOption(pieces, from, byText);
      const option = to === null ? undefined : byText.get(comparable(pieces.slice(from, to).join(',')));
      if (to !== null && option) {
        if (!found.includes(option)) found.push(option);
        from = to;
        continue;
      }
      const next = nextOption(pieces, from + 1, byText);
      const unknown = pieces.slice(from, next).join(',').trim();
      if (unknown !== '') rest.push(unknown);
      from = next;
    }
  }
  return { options: found, rest };
}

function longestOption(
  pieces: readonly string[],
  from: number,
  byText: ReadonlyMap<string, SurveyOption>,
): number | null {
  for (let to = pieces.length; to > from; to -= 1)
    if (byText.has(comparable(pieces.slice(from, to).join(',')))) return to;
  return null;
}

function nextOption(pieces: readonly string[], from: number, byText: ReadonlyMap<string, SurveyOption>): number {
  for (let at = from; at < pieces.length; at += 1) if (longestOption(pieces, at, byText) !== null) return at;
  return pieces.length;
}
