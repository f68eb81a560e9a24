import type { Cell } from '../../domain/importing/cell.ts';
import { serialToIso, tidyIsoDate, type DateStyle } from './excelDate.ts';
import { unescapeText } from './sharedStrings.ts';
import { SpreadsheetError } from './spreadsheetError.ts';
import { TextPool } from './textPool.ts';
import type { WarningList } from './warningList.ts';
import { isTrue } from './workbookParts.ts';
import type { XmlAttributes, XmlHandler } from './xmlEvents.ts';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** 50 000 rows of 20 columns are a million; what is beyond ten million is no list of an office. */
const MAX_CELLS = 10_000_000;

export interface SheetContext {
  readonly name: string;
  readonly strings: readonly string[];
  readonly dateStyles: readonly DateStyle[];
  readonly from1904: boolean;
  readonly warnings: WarningList;
}

/** Builds the rows of one sheet from its XML events. `finish()` pads and trims when the part is read to its end. */
export class SheetRows implements XmlHandler {
  readonly #context: SheetContext;
  readonly #rows: Cell[][] = [];
  #row: Cell[] = [];
  #rowNumber = 0;
  #column = -1;
  #type = '';
  #style = -1;
  #value = '';
  /** Text of `<is>`: some writers put a value for other programs beside it. */
  #inlineText = '';
  #reading: 'value' | 'inlineText' | null = null;
  #inCell = false;
  #inExtension = false;
  #inPhonetic = false;
  #hasFormula = false;
  #hasSavedValue = false;
  #rowHidden = false;
  #saidHidden = false;
  #cells = 0;
  readonly #texts = new TextPool();
  readonly #days = new Map<number, string | number>();
  /** Whether some text stood in the sheet itself and not among the shared ones. */
  hasInlineText = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open = (name: string, attributes: XmlAttributes): void => {
    switch (name) {
      case 'c':
        this.#openCell(attributes);
        break;
      case 'v':
        if (this.#inCell && !this.#inExtension) this.#reading = 'value';
        this.#hasSavedValue = true;
        break;
      case 't':
        if (this.#inCell && !this.#inExtension && !this.#inPhonetic) this.#reading = 'inlineText';
        break;
      case 'extLst':
        this.#inExtension = true;
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      case 'row':
        this.#openRow(attributes);
        break;
      case 'rPh':
        this.#inPhonetic = true;
        break;
      case 'col':
        if (isTrue(attributes['hidden']))
          this.#context.warnings.add('HIDDEN_COLUMNS', null, Number(attributes['min']), this.#context.name);
        break;
      case 'mergeCell':
        this.#warnOfMerge(attributes['ref'] ?? '');
        break;
    }
  };

  text = (piece: string): void => {
    if (this.#reading === 'value') this.#value += piece;
    else if (this.#reading === 'inlineText') this.#inlineText += piece;
  };

  close = (name: string): void => {
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 't') this.#reading = null;
    else if (name === 'extLst') this.#inExtension = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'row') this.#closeRow();
  };

  /** The finished rows: no empty rows or columns at the end, rows with content padded to the same width. */
  finish(): Cell[][] {
    const rows = this.#rows;
    let last = rows.length;
    while (last > 0 && rows[last - 1]?.length === 0) last -= 1;
    rows.length = last;
    let width = 0;
    let filled = 0;
    for (const row of rows) {
      if (row.length > width) width = row.length;
      if (row.length > 0) filled += 1;
    }
    if (filled * width > MAX_CELLS) throw tooMany();
    for (const row of rows) if (row.length > 0) while (row.length < width) row.push(null);
    return rows;
  }

  #openRow(attributes: XmlAttributes): void {
    const stated = attributes['r'];
    this.#rowNumber = stated === undefined ? this.#rowNumber + 1 : Number(stated);
    if (!(this.#rowNumber >= 1 && this.#rowNumber <= MAX_ROWS))
      throw new SpreadsheetError('DAMAGED_FILE', { reason: 'row' });
    this.#row = this.#rows[this.#rowNumber - 1] ?? [];
    this.#column = -1;
    this.#rowHidden = isTrue(attributes['hidden']);
  }

  #closeRow(): void {
    const row = this.#row;
    if (row.length > 0) {
      while (this.#rows.length < this.#rowNumber - 1) this.#rows.push([]);
      this.#rows[this.#rowNumber - 1] = row;
      if (this.#rowHidden && !this.#saidHidden) {
        this.#saidHidden = true;
        this.#context.warnings.add('HIDDEN_ROWS', this.#rowNumber, null, this.#context.name);
      }
    }
    this.#row = [];
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes['r'];
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
    if (this.#column < 0 || this.#column >= MAX_COLUMNS)
      throw new SpreadsheetError('DAMAGED_FILE', { reason: 'column' });
    this.#type = attributes['t'] ?? 'n';
    const style = attributes['s'];
    this.#style = style === undefined ? -1 : Number(style);
    this.#value = '';
    this.#inlineText = '';
    this.#inCell = true;
    this.#hasFormula = false;
    this.#hasSavedValue = false;
  }

  #closeCell(): void {
    this.#inCell = false;
    const value = this.#cellValue();
    const { warnings, name } = this.#context;
    if (this.#hasFormula)
      warnings.add(this.#hasSavedValue ? 'FORMULA' : 'FORMULA_WITHOUT_VALUE', this.#rowNumber, this.#column + 1, name);
    // An error or an uncalculated formula keeps its place; a merely formatted empty cell does not count.
    if (value === null && this.#type !== 'e' && !this.#hasFormula) return;
    this.#cells += this.#column + 1 - Math.min(this.#row.length, this.#column);
    if (this.#cells > MAX_CELLS) throw tooMany();
    while (this.#row.length < this.#column) this.#row.push(null);
    this.#row[this.#column] = value;
  }

  #cellValue(): Cell {
    const text = this.#value;
    switch (this.#type) {
      case 's': {
        if (text === '') return null;
        const shared = this.#context.strings[Number(text)];
        if (shared === undefined) throw new SpreadsheetError('DAMAGED_FILE', { reason: 'sharedString' });
        return shared === '' ? null : shared;
      }
      case 'inlineStr':
        return this.#ownText(this.#inlineText === '' ? text : this.#inlineText);
      case 'str':
        return this.#ownText(text);
      case 'b':
        return text === '' ? null : isTrue(text.trim());
      case 'd':
        return text === '' ? null : tidyIsoDate(text);
      case 'e':
        this.#context.warnings.add('ERROR_VALUE', this.#rowNumber, this.#column + 1, this.#context.name);
        return null;
      default:
        return this.#number(text);
    }
  }

  #ownText(text: string): Cell {
    if (text === '') return null;
    this.hasInlineText = true;
    return this.#texts.keep(unescapeText(text));
  }

  #number(text: string): Cell {
    if (text === '') return null;
    const number = Number(text);
    // Neither what is no number nor what is beyond all numbers; «0x10» is one to JavaScript alone.
    if (!Number.isFinite(number) || text.includes('x')) return this.#ownText(text);
    const style = this.#context.dateStyles[this.#style] ?? null;
    return style === null ? number : this.#date(number, style);
  }

  /** A list holds the same days over and over: each is worked out once, and its text kept once. */
  #date(serial: number, style: 'date' | 'time'): Cell {
    const known = style === 'date' ? this.#days.get(serial) : undefined;
    if (known !== undefined) return known;
    const iso = serialToIso(serial, style, this.#context.from1904);
    if (style === 'date' && this.#days.size < 50_000) this.#days.set(serial, iso);
    return iso;
  }

  #warnOfMerge(reference: string): void {
    const corner = /^\$?([A-Z]+)\$?(\d+)/.exec(reference);
    if (corner)
      this.#context.warnings.add('MERGED_CELLS', Number(corner[2]), columnOf(corner[1] ?? '') + 1, this.#context.name);
  }
}

/** `B7` → 1; -1 where there is no letter. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length && i < 4; i += 1) {
    const letter = reference.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + (letter - 64);
  }
  return column - 1;
}

function tooMany(): SpreadsheetError {
  return new SpreadsheetError('TOO_LARGE', { reason: 'cells', limit: MAX_CELLS });
}
