import type { Run } from './block.ts';

/** A piece of somebody's own words: a small heading, a paragraph, or a list. */
export type MarkupPiece =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] };

/**
 * Reads what somebody has written: an empty line parts paragraphs, `### ` begins a heading, `- ` an item of a list, and `**…**` is strong.
 * Everything else is text as it stands; no markup is ever lost or run.
 */
export function readMarkup(text: string): MarkupPiece[] {
  const pieces: MarkupPiece[] = [];
  for (const part of text.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    let lines: string[] = [];
    let items: (readonly Run[])[] = [];
    const flush = () => {
      if (lines.length > 0) pieces.push({ kind: 'paragraph', runs: runsOf(lines.join(' ')) });
      if (items.length > 0) pieces.push({ kind: 'list', items });
      [lines, items] = [[], []];
    };
    for (const line of part
      .split('\n')
      .map((raw) => raw.trim())
      .filter((raw) => raw !== '')) {
      if (line.startsWith('### ')) {
        flush();
        pieces.push({ kind: 'heading', text: line.slice(4).trim() });
      } else if (line.startsWith('- ')) {
        if (lines.length > 0) flush();
        items.push(runsOf(line.slice(2).trim()));
      } else {
        if (items.length > 0) flush();
        lines.push(line);
      }
    }
    flush();
  }
  return pieces;
}

function runsOf(text: string): Run[] {
  return text
    .split(/\*\*(.+?)\*\*/)
    .map((part, index) => (index % 2 === 1 ? { text: part, isStrong: true } : { text: part }))
    .filter((run) => run.text !== '');
}
