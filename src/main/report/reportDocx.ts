import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { createElement } from 'react';

import { ReportChart } from '../../charts/ReportChart.tsx';
import { readComment } from '../../domain/report/commentMarkup.ts';
import { officeLines } from '../../domain/report/officeLines.ts';
import type { Block, FigureBlock, ReportDocument, Run } from '../../domain/report/reportDocument.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { chartImage, type FontFile } from './chartImage.ts';
import { docxStyles, grey, sheet, textWidth } from './docxStyle.ts';
import { docxTable } from './docxTable.ts';

type Child = Paragraph | TableOfContents | ReturnType<typeof docxTable>;

/** The report as a Word file: real headings, a table of contents, captions, repeated header rows, pictures with alternative text, the language set. */
export async function reportDocx(document: ReportDocument, fontFile: FontFile): Promise<Uint8Array> {
  const t = textsFor(document.language)('report');
  const made = t('paper.made', { day: formatsFor(document.language).day(document.madeOn) });
  const file = new Document({
    title: `${document.title} – ${document.officeName}`,
    creator: document.officeName,
    lastModifiedBy: document.officeName,
    styles: docxStyles(`${document.language}-NO`),
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    // So that the contents are there, with pages, before Word is asked to update anything.
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: { page: { size: sheet.size, margin: sheet.margin } },
        headers: {
          default: new Header({
            children: [ends(officeLines(document).join(' · '), [new TextRun(document.title)])],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              ends(made, [
                new TextRun({
                  children: [
                    `${t('paper.page')} `,
                    PageNumber.CURRENT,
                    ` ${t('paper.pageOf')} `,
                    PageNumber.TOTAL_PAGES,
                  ],
                }),
              ]),
            ],
          }),
        },
        children: [
          ...front(document, made),
          ...document.chapters.flatMap((chapter) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              pageBreakBefore: true,
              text: chapter.number === null ? chapter.title : `${chapter.number} ${chapter.title}`,
            }),
            ...chapter.blocks.flatMap((block, index) =>
              // A sentence that leads up to a table is not left behind by it.
              block.kind === 'paragraph' && chapter.blocks[index + 1]?.kind === 'table'
                ? [paragraph(block.runs, true)]
                : blockDocx(block, document, fontFile),
            ),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

/** A line of a header or footer: one text at each end. */
const ends = (left: string, right: readonly TextRun[]): Paragraph =>
  new Paragraph({
    style: 'SheetText',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [new TextRun(left), new TextRun({ children: [new Tab()] }), ...right],
  });

function front(document: ReportDocument, made: string): Child[] {
  const [name, ...under] = officeLines(document);
  const t = textsFor(document.language)('report');
  return [
    new Paragraph({
      children: [
        new TextRun({ text: name ?? '', bold: true }),
        ...under.map((text) => new TextRun({ text, break: 1 })),
      ],
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'C9D3D5', space: 8 } },
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: document.title }),
    new Paragraph({ children: [new TextRun({ text: made, color: grey })] }),
    ...(document.provisional ? [new Paragraph({ text: document.provisional })] : []),
    new Paragraph({ style: 'ContentsHeading', text: t('paper.contents') }),
    new TableOfContents(t('paper.contents'), { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function blockDocx(block: Block, document: ReportDocument, fontFile: FontFile): Child[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: `${block.number} ${block.text}`.trim() })];
    case 'paragraph':
      return [paragraph(block.runs)];
    case 'list':
      return block.items.map(point);
    case 'note':
      return [note(block.text)];
    case 'comment':
      return block.text === null
        ? []
        : readComment(block.text).flatMap((piece) => {
            if (piece.kind === 'heading') return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: piece.text })];
            return piece.kind === 'list' ? piece.items.map(point) : [paragraph(piece.runs)];
          });
    case 'table': {
      const label = textsFor(document.language)('report')('paper.table');
      return [
        caption(`${label} ${block.number}`, block.caption),
        docxTable(block, document.language),
        ...notes(block.notes),
      ];
    }
    case 'figure':
      return figure(block, document, fontFile);
  }
}

const paragraph = (runs: readonly Run[], keepNext = false): Paragraph =>
  new Paragraph({ keepNext, children: textRuns(runs) });
const point = (runs: readonly Run[]): Paragraph =>
  new Paragraph({ numbering: { reference: 'points', level: 0 }, children: textRuns(runs) });
const textRuns = (runs: readonly Run[]): TextRun[] =>
  runs.map(({ text, isStrong }) => new TextRun({ text, bold: isStrong ?? false }));
const note = (text: string): Paragraph => new Paragraph({ style: 'Note', text });
/** The notes of a table, and some air under it. */
const notes = (texts: readonly string[]): Paragraph[] => (texts.length === 0 ? [note('')] : texts.map(note));
const caption = (number: string, text: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [new TextRun({ text: `${number} `, bold: true }), new TextRun(text)],
  });

function figure(block: FigureBlock, { language }: ReportDocument, fontFile: FontFile): Paragraph[] {
  const t = textsFor(language)('report');
  const chart = createElement(ReportChart, {
    spec: block.chart,
    texts: { title: block.caption, description: block.altText },
    language,
  });
  const { png, width, height } = chartImage(chart, fontFile);
  // 166 mm between the margins, in pixels of 96 to the inch; bars need less.
  const shown = (block.chart.kind === 'bars' ? 0.75 : 1) * 627;
  return [
    caption(`${t('paper.figure')} ${block.number}`, block.caption),
    new Paragraph({
      keepNext: true,
      alignment: AlignmentType.LEFT,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(shown), height: Math.round((shown * height) / width) },
          altText: { name: block.caption, title: block.caption, description: block.altText },
        }),
      ],
    }),
    note(t('paper.source', { source: block.source })),
  ];
}
