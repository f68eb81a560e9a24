import type { Cell } from '../../domain/importing/cell.ts';
import { hasReplacementCharacter, looksLikeMojibake } from '../../domain/importing/mojibake.ts';
import type { WarningList } from './warningList.ts';

/** Every character that destroyed text contains: one test of a whole text spares a million tests of its cells. */
const suspect = /[\uFFFDÂÃÄÅâïð]/;

/** Whether a look at the single cells is worth the time. */
export function mayHoldDestroyedText(text: string): boolean {
  return suspect.test(text);
}

/** Says which cells hold text that was destroyed (U+FFFD) or misread («Ã¸»). */
export function warnOfTexts(rows: readonly (readonly Cell[])[], warnings: WarningList, sheet?: string): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || !suspect.test(cell)) continue;
      if (hasReplacementCharacter(cell)) warnings.add('REPLACEMENT_CHARACTER', row + 1, column + 1, sheet);
      if (looksLikeMojibake(cell)) warnings.add('MOJIBAKE', row + 1, column + 1, sheet);
    }
  }
}
