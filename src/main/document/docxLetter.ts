import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

import { officeLines } from '../../domain/document/officeLines.ts';
import type { LetterHead, PaperDocument } from '../../domain/document/paper.ts';
import type { DocxChild } from './docxPage.ts';
import { textWidth } from './docxSheet.ts';
import { grey } from './docxStyle.ts';
import { pictureSize } from './pictureSize.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** A letter's beginning in Word: picture and office, the receiver beside day and reference, what it is about. */
export function docxLetterFront(document: PaperDocument, { logo, receiver, facts, note }: LetterHead): DocxChild[] {
  const office = officeLines(document);
  return [
    ...(logo ? [picture(logo)] : []),
    new Paragraph({
      spacing: { after: logo ? 120 : 820 },
      children: office.map((text, place) => new TextRun({ text, bold: place === 0, break: place === 0 ? 0 : 1 })),
    }),
    addressTable(receiver, facts),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: { before: 60, after: 0 },
      children: [new TextRun({ text: note, color: grey, size: 19 })],
    }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun({ text: document.heading, size: document.textSize === 'large' ? 40 : 34 })],
    }),
  ];
}

/** The room a logo has, in pixels of 96 to the inch: as on the page of HTML. */
const room = { width: 227, height: 68 };

function picture({ mimeType, base64 }: NonNullable<LetterHead['logo']>): Paragraph {
  const data = Buffer.from(base64, 'base64');
  const size = pictureSize(data) ?? room;
  const scale = Math.min(room.width / size.width, room.height / size.height, 1);
  const transformation = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  const type = mimeType === 'image/png' ? 'png' : 'jpg';
  return new Paragraph({ spacing: { after: 80 }, children: [new ImageRun({ type, data, transformation })] });
}

/** The receiver stands at the foot of 24 mm, where an envelope's window shows it, however few lines it has: as on the page of HTML. */
const addressHeight = 1361;

const cell = (size: number, children: Paragraph[]) =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlign.BOTTOM,
    borders: noBorders,
    margins: { left: 0, right: 0 },
    children,
  });
const line = (children: TextRun[], alignment?: (typeof AlignmentType)['RIGHT']) =>
  new Paragraph({ spacing: { after: 0 }, ...(alignment && { alignment }), children });

function addressTable(receiver: readonly string[], facts: LetterHead['facts']): Table {
  const width = textWidth(false);
  const [left, right] = [Math.round(width * 0.62), width - Math.round(width * 0.62)];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [left, right],
    borders: noBorders,
    rows: [
      new TableRow({
        height: { value: addressHeight, rule: HeightRule.ATLEAST },
        children: [
          cell(
            left,
            receiver.map((text) => line([new TextRun(text)])),
          ),
          cell(
            right,
            facts.map(({ label, text }) =>
              line([new TextRun({ text: `${label}: `, color: grey }), new TextRun(text)], AlignmentType.RIGHT),
            ),
          ),
        ],
      }),
    ],
  });
}
