import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

import type { FactsBlock, SignaturesBlock } from '../../domain/document/block.ts';
import { holdsNextFact } from '../../domain/document/tableShape.ts';
import type { Page } from './docxPage.ts';
import { textWidth } from './docxSheet.ts';
import { grey } from './docxStyle.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noLines = { top: none, bottom: none, left: none, right: none };

interface CellLook {
  readonly width: number;
  readonly isGrey?: boolean;
  /** A line above, to sign on. */
  readonly isSigned?: boolean;
  /** Its text stands at the foot, over the line of the row below. */
  readonly isHigh?: boolean;
  /** The sheet may be turned after it. */
  readonly isLoose?: boolean;
}

function cell(text: string, look: CellLook): TableCell {
  const { width, isGrey = false, isSigned = false, isHigh = false, isLoose = false } = look;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHigh ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
    margins: { left: 0, right: 120 },
    borders: isSigned ? { ...noLines, top: { style: BorderStyle.SINGLE, size: 6, color: '76868B' } } : noLines,
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          style: 'CellText',
          keepNext: !isLoose,
          children: [new TextRun({ text: line, ...(isGrey && { color: grey }) })],
        }),
    ),
  });
}

const bare = (widths: readonly number[], rows: TableRow[]): Table =>
  new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { ...noLines, insideHorizontal: none, insideVertical: none },
    rows,
  });

/** So many letters take a dozen lines. */
const longestUnsplit = 700;

/** Labels to the left, what is known to the right; no lines. */
export function docxFacts(block: FactsBlock, { isWide, document }: Page): Table {
  const whole = textWidth(isWide);
  const label = Math.round(whole * (document.textSize === 'large' ? 0.34 : 0.28));
  return bare(
    [label, whole - label],
    block.facts.map(
      (fact, place) =>
        new TableRow({
          // One that fills a sheet is somebody's own words, and goes on.
          cantSplit: fact.text.length < longestUnsplit,
          children: [
            cell(fact.label, { width: label, isGrey: true, isLoose: !holdsNextFact(block, place) }),
            cell(fact.text, { width: whole - label, isLoose: !holdsNextFact(block, place) }),
          ],
        }),
    ),
  );
}

/** For each who signs: name and day above a line, who it is below it. */
export function docxSignatures({ lines, dayLabel }: SignaturesBlock, { isWide }: Page): Table {
  const whole = textWidth(isWide);
  const [day, gap] = [Math.round(whole * 0.26), Math.round(whole * 0.04)];
  const name = whole - day - gap;
  return bare(
    [day, gap, name],
    lines.flatMap((line) => [
      new TableRow({
        cantSplit: true,
        height: { value: 760, rule: 'atLeast' },
        children: [
          cell(line.day ?? '', { width: day, isHigh: true }),
          cell('', { width: gap }),
          cell(line.name ?? '', { width: name, isHigh: true }),
        ],
      }),
      new TableRow({
        cantSplit: true,
        children: [
          cell(dayLabel, { width: day, isGrey: true, isSigned: true }),
          cell('', { width: gap }),
          cell(line.label, { width: name, isGrey: true, isSigned: true }),
        ],
      }),
    ]),
  );
}
