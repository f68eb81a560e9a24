import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { formatOf, printedCell } from '../../domain/report/printedCell.ts';
import type { CellFormat, TableBlock } from '../../domain/report/reportDocument.ts';
import { formatsFor } from '../../locales/formats.ts';
import { grey, textWidth } from './docxStyle.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });

interface CellLook {
  readonly width: number;
  readonly isNumber: boolean;
  readonly isStrong: boolean;
  readonly color?: string;
  readonly under: ReturnType<typeof line>;
  /** Holds the row together with the next one, so that a short table is not torn. */
  readonly keepNext: boolean;
}

/** A table for Word: the header row is repeated on each page, no row is torn in two, numbers stand to the right. */
export function docxTable(block: TableBlock, language: LetterLanguage): Table {
  const words = formatsFor(language);
  const isWhole = block.rows.length <= longestWhole;
  const widths = columnWidths(block);
  const width = (index: number) => widths[index] ?? 0;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) =>
      cellOf(column.label, {
        width: width(index),
        isNumber: isNumber(column.format),
        isStrong: true,
        color: grey,
        keepNext: true,
        under: line(8, '76868B'),
      }),
    ),
  });
  const rows = block.rows.map(
    (row, number) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map((cell, index) => {
          const column = block.columns[index] ?? { label: '', format: 'text' as const };
          return cellOf(printedCell(cell, formatOf(column, row), words), {
            width: width(index),
            isNumber: isNumber(column.format),
            isStrong: row.isTotal ?? false,
            keepNext: isWhole && number < block.rows.length - 1,
            under: row.isTotal ? line(8, '76868B') : line(4, 'DDE4E5'),
          });
        }),
      }),
  );
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [head, ...rows],
  });
}

/** Tables of so many rows are never torn by the end of a page. */
const longestWhole = 24;

const isNumber = (format: CellFormat): boolean => format !== 'text' && format !== 'year';

function cellOf(text: string, look: CellLook): TableCell {
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: look.under },
    margins: { left: 60, right: 60 },
    children: [
      new Paragraph({
        style: 'CellText',
        keepNext: look.keepNext,
        alignment: look.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, bold: look.isStrong, ...(look.color && { color: look.color }) })],
      }),
    ],
  });
}

/** The first column takes what the others leave; each of those gets room for its heading on two lines. */
function columnWidths(block: TableBlock): number[] {
  const others = block.columns.slice(1).map(({ label }) => {
    const longest = Math.max(Math.ceil(label.length / 2) + 1, ...label.split(/[\s-]/).map((word) => word.length));
    return Math.max(1000, longest * 120 + 180);
  });
  const wanted = others.reduce((sum, width) => sum + width, 0);
  const room = textWidth * 0.74;
  const fitted = others.map((width) => Math.floor(wanted > room ? (width * room) / wanted : width));
  return [textWidth - fitted.reduce((sum, width) => sum + width, 0), ...fitted];
}
