import { type Cell, isBlank } from './cell.ts';
import { type CellReading, nothing, refused } from './cellReading.ts';
import { comparable } from './headerText.ts';
import type { CodeWords } from './importField.ts';
import { repairMojibake } from './mojibake.ts';
import { isUnknownWord } from './unknownWord.ts';

/** Makes a reader for one code list: its identifiers and the words for them. Unknown words are refused, never guessed. */
export function codeReader(words: CodeWords, none: readonly string[] = []): (cell: Cell) => CellReading {
  const readings = new Map<string, CellReading>();
  for (const word of none) readings.set(comparable(word), nothing);
  for (const [code, synonyms] of Object.entries(words)) {
    const reading: CellReading = { value: code };
    readings.set(comparable(code), reading);
    for (const word of synonyms) readings.set(comparable(word) || word, reading);
  }
  return (cell) => {
    if (isBlank(cell)) return nothing;
    const text = typeof cell === 'boolean' ? (cell ? 'ja' : 'nei') : String(cell).trim();
    if (/^[-–—.]{1,3}$/.test(text)) return nothing;
    const found = readings.get(comparable(text) || text) ?? readings.get(comparable(repairMojibake(text) ?? ''));
    if (found) return found;
    if (isUnknownWord(text)) return { value: null, warning: 'READ_AS_UNKNOWN', shown: text };
    return refused(namesSeveral(text, readings) ? 'SEVERAL_CODES' : 'UNKNOWN_CODE');
  };
}

/** «IP + barnekoordinator»: two answers in one cell, and nobody but the office knows which one counts. */
function namesSeveral(text: string, readings: ReadonlyMap<string, CellReading>): boolean {
  const parts = text.split(/[,;/+&\n]| og | samt | and /i).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.every((part) => readings.has(comparable(part)));
}
