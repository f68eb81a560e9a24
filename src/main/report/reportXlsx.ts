import { officeLines } from '../../domain/document/officeLines.ts';
import { formatOf } from '../../domain/document/printedCell.ts';
import type { CellFormat, DocumentCell, TableBlock } from '../../domain/document/block.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import type { WrittenCell, WrittenSheet } from '../spreadsheet/workbookContent.ts';
import { writeWorkbook } from '../spreadsheet/writeWorkbook.ts';

/** The report's tables as a workbook: a sheet each and one of contents. Figures are numbers; hidden cells are «:», missing ones «..». */
export function reportXlsx(document: ReportDocument): Uint8Array {
  const t = textsFor(document.language)('report');
  const d = textsFor(document.language)('document');
  const day = formatsFor(document.language).day(document.madeOn);
  const tables = document.chapters.flatMap((chapter) => chapter.blocks.filter((block) => block.kind === 'table'));
  const nameOf = (table: TableBlock) => `${d('table')} ${table.number}`;
  const contents: WrittenSheet = {
    name: t('paper.sheetContents'),
    headerRows: 1,
    widths: [16, 90],
    rows: [
      [t('paper.sheetHead'), document.title],
      ['', officeLines(document).join(' · ')],
      ['', d('made', { day })],
      ['', document.remark],
      ['', ''],
      ...tables.map((table) => [nameOf(table), table.caption]),
    ],
  };
  return writeWorkbook({
    title: `${document.title} – ${document.officeName}`,
    language: `${document.language}-NO`,
    sheets: [contents, ...tables.map((table) => sheetOf(nameOf(table), table))],
  });
}

function sheetOf(name: string, table: TableBlock): WrittenSheet {
  return {
    name,
    headerRows: 2,
    numberColumns: table.columns.flatMap(({ format }, index) =>
      format === 'text' || format === 'year' ? [] : [index],
    ),
    widths: table.columns.map((column, index) => (index === 0 ? 38 : Math.max(12, column.label.length + 2))),
    rows: [
      [`${name} ${table.caption}`],
      table.columns.map((column) => column.label),
      ...table.rows.map((row) =>
        row.cells.map((cell, index) =>
          written(cell, formatOf(table.columns[index] ?? { label: '', format: 'text' }, row)),
        ),
      ),
      [''],
      ...table.notes.map((note) => [note]),
    ],
  };
}

const numberFormats: Readonly<Partial<Record<CellFormat, string>>> = {
  percent: '0.0 %',
  count: '#,##0',
  days: '0.##',
  decimal: '0.0',
};

function written(cell: DocumentCell, format: CellFormat): WrittenCell {
  if (cell === null) return '..';
  if (typeof cell === 'object') {
    if ('hidden' in cell) return ':';
    // The mark stands in the format: the cell is a number still, and can be added up.
    if ('count' in cell)
      return cell.count === null ? `..${cell.mark}` : { number: cell.count, format: `#,##0"${cell.mark}"` };
    return { number: cell.share, format: cell.decimals === 0 ? '0 %' : '0.0 %' };
  }
  const numberFormat = numberFormats[format];
  return typeof cell === 'number' && numberFormat ? { number: cell, format: numberFormat } : cell;
}
