/**
 * Cuts a text list into cells as RFC 4180 says, and forgives what people's files do: rows of any length, quotes inside
 * unquoted cells, text after a closing quote, all three line ends, a quote that never closes.
 */

export interface CsvRows {
  readonly rows: string[][];
  /** Rows (from 1) with a quote that never closed and was taken as a plain character. */
  readonly unclosedQuotes: readonly number[];
}

/** Each search for a missing end reads to the end of the text; a file that is full of them is read without quotes. */
const MAX_UNCLOSED = 20;

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The rows of the text; an empty line is `['']`. The delimiter is one character. */
export function csvRows(text: string, delimiter: string): CsvRows {
  const separator = delimiter.charCodeAt(0);
  const rows: string[][] = [];
  const unclosedQuotes: number[] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text.charCodeAt(at) === QUOTE && unclosedQuotes.length < MAX_UNCLOSED) {
      const end = closingQuote(text, at + 1);
      if (end < 0) unclosedQuotes.push(rows.length + 1);
      else {
        cell = text.slice(at + 1, end).replaceAll('""', '"');
        at = end + 1;
      }
    }
    let end = at;
    let code = text.charCodeAt(end);
    while (end < text.length && code !== separator && code !== LINE_FEED && code !== CARRIAGE_RETURN) {
      end += 1;
      code = text.charCodeAt(end);
    }
    row.push(cell + text.slice(at, end));
    at = end + 1;
    if (end < text.length && code === separator) {
      // A separator at the very end opens one more, empty cell.
      if (at === text.length) row.push('');
      continue;
    }
    if (code === CARRIAGE_RETURN && text.charCodeAt(at) === LINE_FEED) at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows, unclosedQuotes };
}

/** Where the quote closes that opened before `from`; doubled quotes stand for one. -1 where it never does. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}
