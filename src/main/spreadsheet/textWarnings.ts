import type { Cell } from '../../domain/importing/cell.ts';
import { hasControlCharacter } from '../../domain/importing/controlCharacter.ts';
import { hasReplacementCharacter, looksLikeMojibake, losesLetters } from '../../domain/importing/mojibake.ts';
import type { WarningList } from './warningList.ts';

/** Every character that destroyed text contains: one test of a whole text spares a million tests of its cells. */
// eslint-disable-next-line no-control-regex
const suspect = /[\uFFFDÂÃÄÅâïð?\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** Whether a look at the single cells is worth the time. */
export function mayHoldDestroyedText(text: string): boolean {
  return suspect.test(text);
}

/** Says which cells hold text that was destroyed (U+FFFD, «S?rum») or misread («Ã¸»), or signs that are no text. */
export function warnOfTexts(rows: readonly (readonly Cell[])[], warnings: WarningList, sheet?: string): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || !suspect.test(cell)) continue;
      if (hasReplacementCharacter(cell)) warnings.add('REPLACEMENT_CHARACTER', row + 1, column + 1, sheet);
      if (looksLikeMojibake(cell)) warnings.add('MOJIBAKE', row + 1, column + 1, sheet);
      if (losesLetters(cell)) warnings.add('QUESTION_MARK_IN_TEXT', row + 1, column + 1, sheet);
      if (hasControlCharacter(cell)) warnings.add('CONTROL_CHARACTER', row + 1, column + 1, sheet);
    }
  }
}
