import type { Day } from '../calendar/day.ts';
import type { Cell, Rows } from './cell.ts';
import type { CellReading } from './cellReading.ts';
import { nothing, refused } from './cellReading.ts';
import { codeReader } from './codeCell.ts';
import { readDateCell, slashOrderOf } from './dateCell.ts';
import { comparable } from './headerText.ts';
import type { ImportField } from './importField.ts';
import { presenceReader } from './presenceCell.ts';
import { readNationalIdCell } from './nationalIdCell.ts';
import { isUnknownWord } from './unknownWord.ts';
import { readBooleanCell, readMunicipalityCell, numberReader, readPostalCodeCell, readTextCell } from './plainCells.ts';

export interface RowOptions {
  readonly today: Day;
  /** Whether made-up identity numbers are taken (demo and tests). */
  readonly allowSynthetic: boolean;
  /** Identity numbers in problems are masked unless this is set. */
  readonly showNationalIds?: boolean;
}

export type FieldReader = (cell: Cell) => CellReading;

/** So many different cells of a column are remembered; a list repeats its days, units and codes. */
const REMEMBERED = 20_000;

/** The reader of one column, made once for all its cells; dates look at the whole column first. */
export function fieldReader(field: ImportField, column: number, rows: Rows, options: RowOptions): FieldReader {
  const readBare = readerOf(field, column, rows, options);
  const read: FieldReader = (cell) => readBare(typeof cell === 'string' ? withoutEquals(cell) : cell);
  // A code list may have a word of its own for what is not known.
  if (field.type === 'code' || field.type === 'presence') return read;
  return (cell) =>
    typeof cell === 'string' && mayBeUnknown.test(cell) && isUnknownWord(cell.trim())
      ? { value: null, warning: 'READ_AS_UNKNOWN', shown: cell.trim() }
      : read(cell);
}

/** `="0301"`: how lists for Excel keep a zero in front. What stands between the quotes is meant. */
function withoutEquals(cell: string): string {
  if (cell.charCodeAt(0) !== equalsSign) return cell;
  return /^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell;
}
const equalsSign = 61;

/** Spares the other cells the comparison. */
const mayBeUnknown = /^\s*[?uvin]/i;

function readerOf(field: ImportField, column: number, rows: Rows, options: RowOptions): FieldReader {
  switch (field.type) {
    case 'date':
    case 'birthDate': {
      const settings = {
        today: options.today,
        future: field.future ?? 'allowed',
        birth: field.type === 'birthDate',
        slashOrder: slashOrderOf(rows, column),
      };
      return remembering((cell) => readDateCell(cell, settings));
    }
    case 'presence':
      return remembering(
        presenceReader(field.words ?? {}, { today: options.today, slashOrder: slashOrderOf(rows, column) }),
      );
    case 'code':
      return remembering(codeReader(field.words ?? {}, field.nothing));
    case 'nationalId':
      return (cell) => readNationalIdCell(cell, options.allowSynthetic);
    case 'number':
      return numberReader(field.range);
    case 'boolean':
      return readBooleanCell;
    case 'postalCode':
      return remembering(readPostalCodeCell);
    case 'municipality':
      return remembering(readMunicipalityCell);
    case 'text': {
      if (!field.nothing?.length) return readTextCell;
      const none = new Set(field.nothing.map(comparable));
      const notNames = new Set(field.notNames?.map(comparable));
      return remembering((cell) => {
        const word = typeof cell === 'string' ? comparable(cell) : typeof cell === 'boolean' ? 'ja' : '';
        if (none.has(word) || cell === false) return nothing;
        return notNames.has(word) ? refused('NOT_A_NAME') : readTextCell(cell);
      });
    }
  }
}

function remembering(read: FieldReader): FieldReader {
  const known = new Map<Cell, CellReading>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const reading = read(cell);
    if (known.size < REMEMBERED) known.set(cell, reading);
    return reading;
  };
}
