import { daysBetween } from '../../domain/calendar/day.ts';
import { fixedStyle, type WorkbookStyles } from './workbookStyles.ts';
import type { WrittenCell, WrittenSheet } from './workbookContent.ts';
import { xmlText } from './xmlText.ts';

const DATE_FORMAT = 'dd.mm.yyyy';
const MAX_TEXT = 32_767;
/** Day 0 of Excel's count for all days from March 1900. */
const EXCEL_EPOCH = '1899-12-30';

/** What a worksheet says before its rows, and how each row is styled. */
export type SheetFrame = Pick<WrittenSheet, 'headerRows' | 'numberColumns'> & { readonly widths: readonly number[] };

/** One worksheet as XML. Text is written as text in the sheet itself, so that no cell can be taken for a formula. */
export function sheetXml(sheet: WrittenSheet, styles: WorkbookStyles): string {
  const frame = { ...sheet, widths: columnWidths(sheet) };
  const writeRow = rowWriter(frame, styles);
  return `${sheetStart(frame)}${sheet.rows.map(writeRow).join('')}${sheetEnd()}`;
}

/** Everything of a worksheet before its first row. */
export function sheetStart({ headerRows = 1, widths }: SheetFrame): string {
  const parts = [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  ];
  if (headerRows > 0)
    parts.push(
      `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRows}" topLeftCell="A${headerRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    );
  if (widths.length > 0)
    parts.push(
      `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    );
  return `${parts.join('')}<sheetData>`;
}

/** A row of cells as XML, by its number from 0. */
export function rowWriter(
  { headerRows = 1, numberColumns }: SheetFrame,
  styles: WorkbookStyles,
): (cells: readonly WrittenCell[], row: number) => string {
  const numbers = new Set(numberColumns);
  return (cells, row) => {
    const written = cells.map((cell, column) =>
      cellXml(cell, `${columnLetters(column)}${row + 1}`, plainStyle(row - headerRows, numbers.has(column)), styles),
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  };
}

/** Everything after the last row: a filter over the columns where it is wanted, and how it stands on paper. */
export function sheetEnd(filterOver?: { columns: number; rows: number }): string {
  const filter = filterOver ? `<autoFilter ref="A1:${columnLetters(filterOver.columns - 1)}${filterOver.rows}"/>` : '';
  // On paper all columns stand on one A4 page, however many pages the rows take.
  return `</sheetData>${filter}<pageSetup paperSize="9" orientation="${filterOver ? 'landscape' : 'portrait'}" fitToHeight="0"/></worksheet>`;
}

/** The style of a cell without a number format. The rows above the table have negative numbers, its header is -1. */
function plainStyle(row: number, isNumber: boolean): number {
  if (row < -1) return fixedStyle.title;
  if (row === -1) return isNumber ? fixedStyle.headerRight : fixedStyle.header;
  return isNumber ? fixedStyle.right : fixedStyle.plain;
}

function cellXml(cell: WrittenCell, reference: string, style: number, styles: WorkbookStyles): string {
  const plain = style === fixedStyle.plain ? '' : ` s="${style}"`;
  if (cell === null) return '';
  if (typeof cell === 'string') {
    // Excel would read `_x0041_` in a text as a character code; its own way out is to encode the underscore.
    const text = cell.slice(0, MAX_TEXT).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
    return `<c r="${reference}"${plain} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
  }
  if (typeof cell === 'boolean') return `<c r="${reference}"${plain} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${reference}"${plain}><v>${cell}</v></c>` : '';
  const number = 'day' in cell ? daysBetween(EXCEL_EPOCH, cell.day) : cell.number;
  const format = styles.styleOf('day' in cell ? DATE_FORMAT : cell.format);
  return Number.isFinite(number) ? `<c r="${reference}" s="${format}"><v>${number}</v></c>` : '';
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

function columnWidths(sheet: WrittenSheet): number[] {
  if (sheet.widths) return [...sheet.widths];
  const widths: number[] = [];
  for (const row of sheet.rows.slice(0, 500))
    for (const [column, cell] of row.entries()) {
      const needed = typeof cell === 'string' ? Math.min(cell.length, 48) + 2 : 12;
      widths[column] = Math.max(widths[column] ?? 8, needed);
    }
  return Array.from(widths, (width) => width ?? 8);
}
