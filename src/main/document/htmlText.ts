import type { Run } from '../../domain/document/block.ts';
import { type MarkupPiece, readMarkup } from '../../domain/document/markup.ts';

/** Text as it stands, whatever signs are in it; a line break stays one. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const escapedLines = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/** `b` and not `strong`: the latter is a tag that PDF got first in version 2. */
export const runsHtml = (runs: readonly Run[]): string =>
  runs.map(({ text, isStrong }) => (isStrong ? `<b>${escaped(text)}</b>` : escaped(text))).join('');

export const listHtml = (items: readonly (readonly Run[])[]): string =>
  `<ul>${items.map((item) => `<li>${runsHtml(item)}</li>`).join('')}</ul>`;

/** Somebody's own words with their small markup. */
export const ownWordsHtml = (text: string): string => readMarkup(text).map(pieceHtml).join('\n');

function pieceHtml(piece: MarkupPiece): string {
  if (piece.kind === 'heading') return `<h4>${escaped(piece.text)}</h4>`;
  return piece.kind === 'list' ? listHtml(piece.items) : `<p>${runsHtml(piece.runs)}</p>`;
}
