import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { Day } from '../../domain/calendar/day.ts';
import { zipTime } from '../spreadsheet/writeWorkbook.ts';

/**
 * A Word file as it is written from the same document every time, byte for byte. Two things of the writer change from file
 * to file: the moment of writing gives way to the day the document was made, and bookmarks and pictures, counted on from
 * document to document while the program runs, are counted from 1.
 */
export function steadyDocx(file: Uint8Array, madeOn: Day): Uint8Array {
  const parts = unzipSync(file);
  rewrite(parts, 'docProps/core.xml', (xml) =>
    xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${madeOn}T00:00:00Z`),
  );
  rewrite(parts, 'word/document.xml', (xml) => {
    const names = countedFromOne(xml, /_Toc\d+/g, (number) => `_Toc${number}`);
    const marks = countedFromOne(names, /(?<=<w:bookmark(?:Start|End)\b[^>]* w:id=")\d+/g, String);
    return countedFromOne(marks, /(?<=<wp:docPr id=")\d+/g, String);
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, [bytes, { mtime: zipTime(), level: 6 }]])),
  );
}

function rewrite(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(change(strFromU8(part)));
}

/** Each different name found is replaced by its number in the order they are met; the same name by the same number. */
function countedFromOne(xml: string, pattern: RegExp, write: (number: number) => string): string {
  const numbers = new Map<string, number>();
  return xml.replaceAll(pattern, (name) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return write(number);
  });
}
