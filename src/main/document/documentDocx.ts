import {
  BorderStyle,
  Document,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';

import { officeLines } from '../../domain/document/officeLines.ts';
import type { DocumentPart, PaperDocument } from '../../domain/document/paper.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import type { FontFile } from './chartImage.ts';
import { blockDocx, ownWords, paragraph } from './docxBlocks.ts';
import type { DocxChild, Page } from './docxPage.ts';
import { docxLetterFront } from './docxLetter.ts';
import { docxSheet } from './docxSheet.ts';
import { docxStyles, grey } from './docxStyle.ts';
import { steadyDocx } from './steadyDocx.ts';

/** The document as a Word file: real headings, a table of contents, captions, repeated header rows, pictures with alternative text, the language set. */
export async function documentDocx(document: PaperDocument, fontFile: FontFile): Promise<Uint8Array> {
  const file = new Document({
    title: `${document.title} – ${document.officeName}`,
    creator: document.officeName,
    lastModifiedBy: document.officeName,
    styles: docxStyles(`${document.language}-NO`, document.textSize, document.head !== undefined),
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
    ...(document.hasContents && { pageNumbers: estimatePageNumbers }),
    sections: sections(document, fontFile),
  });
  return steadyDocx(await Packer.toBuffer(file), document.madeOn);
}

/** Parts that lie alike share a section; Word turns the sheet where a new one begins. */
function sections(document: PaperDocument, fontFile: FontFile): ISectionOptions[] {
  const begins = { isWide: document.parts[0]?.isWide ?? false, children: front(document) };
  const written: { isWide: boolean; children: DocxChild[] }[] = [begins];
  for (const part of document.parts) {
    const isWide = part.isWide ?? false;
    const page = { document, fontFile, isWide };
    const last = written.at(-1);
    if (last && last.isWide === isWide) last.children.push(...partDocx(part, page, part.startsPage ?? false));
    else written.push({ isWide, children: partDocx(part, page, false) });
  }
  return written.map(({ isWide, children }) => ({ ...docxSheet(document, isWide), children }));
}

function partDocx(part: DocumentPart, page: Page, startsPage: boolean): DocxChild[] {
  const text = part.number === null ? part.title : `${part.number} ${part.title}`;
  const heading = { heading: HeadingLevel.HEADING_1, pageBreakBefore: startsPage, text };
  return [
    ...(part.title === '' ? [] : [new Paragraph(startsPage ? heading : { ...heading, spacing: { before: 400 } })]),
    ...part.blocks.flatMap((block, index) => {
      const next = part.blocks[index + 1]?.kind;
      // A sentence that leads up to a table is not left behind by it, nor a greeting by what it ends.
      if (block.kind === 'paragraph' && next === 'table') return [paragraph(block.runs, true)];
      if (block.kind === 'comment' && next === 'closing' && block.text !== null)
        return ownWords(block.text, page, true);
      return blockDocx(block, page);
    }),
  ];
}

function front(document: PaperDocument): DocxChild[] {
  if (document.head) return docxLetterFront(document, document.head);
  const [name, ...under] = officeLines(document);
  const t = textsFor(document.language)('document');
  const made = t('made', { day: formatsFor(document.language).day(document.madeOn) });
  return [
    new Paragraph({
      children: [
        new TextRun({ text: name ?? '', bold: true }),
        ...under.map((text) => new TextRun({ text, break: 1 })),
      ],
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'C9D3D5', space: 8 } },
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: document.heading }),
    new Paragraph({ children: [new TextRun({ text: made, color: grey })] }),
    ...(document.remark ? [new Paragraph({ text: document.remark })] : []),
    ...(document.hasContents
      ? [
          new Paragraph({ style: 'ContentsHeading', text: t('contents') }),
          new TableOfContents(t('contents'), { hyperlink: true, headingStyleRange: '1-2' }),
        ]
      : []),
  ];
}
