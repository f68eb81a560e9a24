import { SpreadsheetError } from './spreadsheetError.ts';
import { TextPool } from './textPool.ts';
import { readPart } from './workbookParts.ts';
import type { ZipArchive, ZipEntry } from './zipArchive.ts';

const MAX_STRINGS = 4_000_000;

/** The texts that cells refer to by number. Parts of rich text are joined; phonetic guides are left out. */
export async function readSharedStrings(archive: ZipArchive, entry: ZipEntry | null): Promise<string[]> {
  const strings: string[] = [];
  if (!entry) return strings;
  const pool = new TextPool();
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await readPart(archive, entry, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        if (strings.length >= MAX_STRINGS)
          throw new SpreadsheetError('TOO_LARGE', { reason: 'strings', limit: MAX_STRINGS });
        strings.push(pool.keep(unescapeText(text)));
      }
    },
  });
  return strings;
}

/** Undoes `_x000D_`, the way Excel writes characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
