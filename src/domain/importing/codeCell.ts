import { type Cell, isBlank } from './cell.ts';
import { type CellReading, nothing, refused } from './cellReading.ts';
import { comparable } from './headerText.ts';
import type { CodeWords } from './importField.ts';
import { repairMojibake } from './mojibake.ts';

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
    return (
      readings.get(comparable(text) || text) ??
      readings.get(comparable(repairMojibake(text) ?? '')) ??
      refused('UNKNOWN_CODE')
    );
  };
}
