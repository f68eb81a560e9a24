import { HeadingLevel, Paragraph, TextRun } from 'docx';

import type { Block, Run } from '../../domain/document/block.ts';
import { readMarkup } from '../../domain/document/markup.ts';
import { textsFor } from '../../locales/texts.ts';
import { docxFacts, docxSignatures } from './docxFacts.ts';
import { docxFigure } from './docxFigure.ts';
import { docxTable } from './docxTable.ts';
import type { DocxChild, Page } from './docxPage.ts';

/** A block in Word's pieces. */
export function blockDocx(block: Block, page: Page): DocxChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: `${block.number} ${block.text}`.trim() })];
    case 'paragraph':
      return [paragraph(block.runs)];
    case 'list':
      return block.items.map((runs) => point(runs));
    case 'note':
      return [note(block.text)];
    case 'comment':
      return block.text === null ? [] : ownWords(block.text, page);
    case 'table':
      return [
        ...(block.caption === '' ? [] : [caption(tableLabel(block.number, page), block.caption)]),
        docxTable(block, page),
        // The notes of a table, and some air under it.
        ...(block.notes.length === 0
          ? [note('')]
          : block.notes.map((text, index) => note(text, index < block.notes.length - 1))),
      ];
    case 'figure':
      return docxFigure(block, page, { caption, note });
    case 'facts':
      return [docxFacts(block, page), note('')];
    case 'signatures':
      return [docxSignatures(block, page), note('')];
    case 'closing':
      return [closing(block.lines)];
  }
}

/** The greeting and who signs, together on a sheet. */
const closing = (lines: readonly string[]): Paragraph =>
  new Paragraph({
    keepLines: true,
    spacing: { before: 280 },
    children: lines.map((text, place) => new TextRun({ text, break: place === 0 ? 0 : 1 })),
  });

const tableLabel = (number: string, { document }: Page): string =>
  number === '' ? '' : `${textsFor(document.language)('document')('table')} ${number}`;

/** Somebody's own words; `keepLast` holds the last of them together with what follows. */
export const ownWords = (text: string, { document }: Page, keepLast = false): Paragraph[] => {
  const pieces = readMarkup(text);
  return pieces.flatMap((piece, place) => {
    if (piece.kind === 'heading') return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: piece.text })];
    if (piece.kind === 'list') {
      const last = piece.items.length - 1;
      return piece.items.map((runs, at) => point(runs, document.head !== undefined && at < last));
    }
    return [paragraph(piece.runs, keepLast && place === pieces.length - 1)];
  });
};

/** A paragraph; `keepNext` holds it together with what follows. */
export const paragraph = (runs: readonly Run[], keepNext = false): Paragraph =>
  new Paragraph({ keepNext, children: textRuns(runs) });
const point = (runs: readonly Run[], isClose = false): Paragraph =>
  new Paragraph({
    numbering: { reference: 'points', level: 0 },
    ...(isClose && { spacing: { after: 40 } }),
    children: textRuns(runs),
  });
const textRuns = (runs: readonly Run[]): TextRun[] =>
  runs.map(({ text, isStrong }) => new TextRun({ text, bold: isStrong ?? false }));
/** A note; `keepNext` holds it together with the next one, so that a table’s notes stay under it. */
const note = (text: string, keepNext = false): Paragraph => new Paragraph({ style: 'Note', keepNext, text });
const caption = (number: string, text: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [...(number === '' ? [] : [new TextRun({ text: `${number} `, bold: true })]), new TextRun(text)],
  });
