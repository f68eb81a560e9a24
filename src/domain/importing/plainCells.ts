import type { Cell } from './cell.ts';
import { type CellReading, nothing, refused } from './cellReading.ts';
import { comparable } from './headerText.ts';
import { withoutControlCharacters } from './controlCharacter.ts';
import { hasReplacementCharacter, looksLikeMojibake, losesLetters, repairMojibake } from './mojibake.ts';

/** As much as the longest field of a form takes (textField of the contract). */
const longestText = 10_000;

const emptySign = /^[-–—.]{1,3}$/;

/** Text, with white space tidied. Misread text is repaired where that is safe, and said; destroyed text is refused. */
export function readTextCell(cell: Cell): CellReading {
  if (cell === null) return nothing;
  if (typeof cell === 'boolean') return { value: cell ? 'ja' : 'nei' };
  if (typeof cell === 'number') return { value: String(cell).replace('.', ',') };
  const text = tidy(withoutControlCharacters(cell));
  if (text === '' || emptySign.test(text)) return nothing;
  if (text.length > longestText) return refused('TEXT_TOO_LONG');
  if (/^[=@]/.test(text)) return { value: text, warning: 'FORMULA_AS_TEXT' };
  if (hasReplacementCharacter(text)) return refused('DESTROYED_TEXT');
  if (looksLikeMojibake(text)) {
    const repaired = repairMojibake(text);
    return repaired === null
      ? refused('DESTROYED_TEXT')
      : { value: tidy(repaired), warning: 'MOJIBAKE_REPAIRED', shown: tidy(repaired) };
  }
  return losesLetters(text) ? { value: text, warning: 'QUESTION_MARK_IN_TEXT' } : { value: text };
}

/** A number within the range of its field; without one, any number. */
export function numberReader(range: readonly [least: number, most: number] | undefined): (cell: Cell) => CellReading {
  if (!range) return readNumberCell;
  const [least, most] = range;
  return (cell) => {
    const reading = readNumberCell(cell);
    const isOutside = typeof reading.value === 'number' && (reading.value < least || reading.value > most);
    return isOutside ? refused('NUMBER_OUT_OF_RANGE') : reading;
  };
}

/** A number with decimal comma or point, with spaces between thousands; a percent sign is left out. */
export function readNumberCell(cell: Cell): CellReading {
  if (cell === null) return nothing;
  if (typeof cell === 'number') return { value: cell };
  if (typeof cell === 'boolean') return refused('INVALID_NUMBER');
  const text = cell.trim();
  if (text === '' || emptySign.test(text)) return nothing;
  const bare = text.replace(/[\s\u00A0\u202F]*%$/, '').replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '');
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(bare) ? { value: Number(bare.replace(',', '.')) } : refused('INVALID_NUMBER');
}

const yes = new Set(['ja', 'j', 'x', 'yes', 'y', 'true', 'sann', '1', 'jepp', 'ok']);
const no = new Set(['nei', 'n', 'no', 'false', 'usann', '0', 'ikke', 'ikkje']);

/** ja/nei, x, 1/0 and what else people tick with. */
export function readBooleanCell(cell: Cell): CellReading {
  if (cell === null) return nothing;
  if (typeof cell === 'boolean') return { value: cell };
  const text = String(cell).trim();
  if (text === '' || emptySign.test(text)) return nothing;
  if (/^[✓✔☑✅]/u.test(text)) return { value: true };
  const word = comparable(text);
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : refused('INVALID_BOOLEAN');
}

/** Four digits, also from «0301 Oslo»; Excel's lost zeros are put back. */
export function readPostalCodeCell(cell: Cell): CellReading {
  if (cell === null) return nothing;
  const text = tidy(String(cell)).replace(/^N(?:O)?-/i, '');
  if (text === '' || emptySign.test(text)) return nothing;
  const found = /^(\d{3,4})(?![\d])/.exec(text);
  if (!found?.[1]) return refused('INVALID_POSTAL_CODE');
  const code = found[1].padStart(4, '0');
  return code === found[1] ? { value: code } : { value: code, warning: 'LEADING_ZERO_RESTORED', shown: code };
}

/** A kommune by name or number as it stands; a number that lost its zero gets it back. */
export function readMunicipalityCell(cell: Cell): CellReading {
  if (typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d{3}\s*$/.test(cell))) {
    const digits = String(cell).trim();
    const code = digits.padStart(4, '0');
    return code === digits ? { value: code } : { value: code, warning: 'LEADING_ZERO_RESTORED', shown: code };
  }
  return readTextCell(cell);
}

function tidy(text: string): string {
  return text.includes('  ') || /[\t\r\n\u00A0\u200B\u202F]/.test(text)
    ? text
        .replace(/\u200B/g, '')
        .replace(/[\s\u00A0\u202F]+/g, ' ')
        .trim()
    : text.trim();
}
