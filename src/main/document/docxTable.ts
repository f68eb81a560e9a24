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

import { formatOf, printedCell } from '../../domain/document/printedCell.ts';
import type { CellFormat, DocumentColumn, TableBlock } from '../../domain/document/block.ts';
import { isNarrowTable, narrowPart } from '../../domain/document/narrowBlock.ts';
import { holdsNext } from '../../domain/document/tableShape.ts';
import { formatsFor } from '../../locales/formats.ts';
import { docxColumns } from './docxColumns.ts';
import type { Page } from './docxPage.ts';
import { textWidth } from './docxSheet.ts';
import { grey } from './docxStyle.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });

interface CellLook {
  readonly width: number;
  readonly isNumber: boolean;
  readonly isStrong: boolean;
  /** Words after a column of figures stand a little away from them. */
  readonly isApart: boolean;
  readonly color?: string;
  readonly under: ReturnType<typeof line>;
  /** Holds the row together with the next one, so that a short table is not torn. */
  readonly keepNext: boolean;
  readonly rowSpan?: number;
}

/** A table for Word: the header row is repeated on each page, no row is torn in two, numbers stand to the right. */
export function docxTable(block: TableBlock, { document, isWide }: Page): Table {
  const words = formatsFor(document.language);
  const whole = Math.floor(textWidth(isWide) * (isNarrowTable(block) ? narrowPart : 1));
  const widths = docxColumns(block, words, whole);
  const width = (index: number) => widths[index] ?? 0;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) =>
      cellOf(column.label, {
        width: width(index),
        isNumber: isNumber(column.format),
        isStrong: true,
        isApart: isApart(block.columns, index),
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
        children: row.cells.flatMap((cell, index) => {
          if (index === 0 && row.headSpan === 0) return [];
          const column = block.columns[index] ?? { label: '', format: 'text' as const };
          return [
            cellOf(printedCell(cell, formatOf(column, row), words), {
              width: width(index),
              isNumber: isNumber(column.format),
              isStrong: row.isTotal ?? false,
              isApart: isApart(block.columns, index),
              keepNext: holdsNext(block, number),
              under: row.isTotal ? line(8, '76868B') : line(4, 'DDE4E5'),
              ...(index === 0 && row.headSpan && { rowSpan: row.headSpan }),
            }),
          ];
        }),
      }),
  );
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [head, ...rows],
  });
}

const isApart = (columns: readonly DocumentColumn[], index: number): boolean => {
  const [before, here] = [columns[index - 1], columns[index]];
  return before !== undefined && here !== undefined && isNumber(before.format) && !isNumber(here.format);
};

const isNumber = (format: CellFormat): boolean => format !== 'text' && format !== 'year';

function cellOf(text: string, look: CellLook): TableCell {
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: look.under },
    margins: { left: look.isApart ? 200 : 60, right: 60 },
    ...(look.rowSpan && { rowSpan: look.rowSpan }),
    children: text.split('\n').map(
      (words) =>
        new Paragraph({
          style: 'CellText',
          keepNext: look.keepNext,
          alignment: look.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text: words, bold: look.isStrong, ...(look.color && { color: look.color }) })],
        }),
    ),
  });
}
