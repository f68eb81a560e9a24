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
    if (last && last.isWide === isWide) last.children.push(...partDocx(part, page));
    else written.push({ isWide, children: partDocx(part, page, true) });
  }
  return written.map(({ isWide, children }) => ({ ...docxSheet(document, isWide), children }));
}

function partDocx(part: DocumentPart, page: Page, turnsSheet = false): DocxChild[] {
  return [
    ...(part.repeatsFront ? front(page.document, part.startsPage === 'always' && !turnsSheet) : []),
    ...(part.title === '' ? [] : [partHeading(part, turnsSheet)]),
    ...part.blocks.flatMap((block, index) => {
      const next = part.blocks[index + 1]?.kind;
      const opens = opensPart(part, index);
      // A sentence that leads up to a table or to facts is not left behind by them, nor a greeting by what it ends.
      if (block.kind === 'paragraph' && (next === 'table' || next === 'facts' || opens))
        return [paragraph(block.runs, true)];
      if (block.kind === 'comment' && (next === 'closing' || opens) && block.text !== null)
        return ownWords(block.text, page, true);
      return blockDocx(block, page);
    }),
  ];
}

function partHeading(
  { number, title, startsPage, repeatsFront, blocks }: DocumentPart,
  turnsSheet: boolean,
): Paragraph {
  const heading = { heading: HeadingLevel.HEADING_1, text: number === null ? title : `${number} ${title}` };
  // One without anything under it is a line of a list, such as a point of an agenda.
  if (blocks.length === 0) return new Paragraph({ ...heading, keepNext: false, spacing: { before: 200, after: 80 } });
  if (startsPage === 'always' && !turnsSheet && !repeatsFront)
    return new Paragraph({ ...heading, pageBreakBefore: true });
  return new Paragraph({ ...heading, spacing: { before: startsPage ? 640 : 400 } });
}

/** Word cannot be told how much of a sheet must be left: the heading is held together with all down to the first figures, or the next section, instead. */
function opensPart({ blocks, startsPage }: DocumentPart, index: number): boolean {
  const end = blocks.findIndex(
    ({ kind }, at) => kind === 'table' || kind === 'figure' || (kind === 'heading' && at > 0),
  );
  return startsPage === 'whereLittleIsLeft' && index < end;
}

/** So many lines of contents stand on the first page. */
const longestContents = 40;

/** Parts with their sections; of a long document the parts alone, so that the contents do not run over to a page of their own. */
function contentsLevels({ parts }: PaperDocument): string {
  const headings = parts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'heading'));
  return parts.length + headings.length > longestContents ? '1-1' : '1-2';
}

/** Beside a bar, so that it is seen. */
const remark = (text: string): Paragraph =>
  new Paragraph({
    text,
    indent: { left: 160 },
    border: { left: { style: BorderStyle.SINGLE, size: 18, color: '0B5D63', space: 8 } },
  });

function front(document: PaperDocument, startsPage = false): DocxChild[] {
  if (document.head) return docxLetterFront(document, document.head);
  const [name, ...under] = officeLines(document);
  const t = textsFor(document.language)('document');
  const made = t('made', { day: formatsFor(document.language).day(document.madeOn) });
  return [
    new Paragraph({
      pageBreakBefore: startsPage,
      children: [
        new TextRun({ text: name ?? '', bold: true }),
        ...under.map((text) => new TextRun({ text, break: 1 })),
      ],
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'C9D3D5', space: 8 } },
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: document.heading }),
    new Paragraph({ children: [new TextRun({ text: made, color: grey })] }),
    ...(document.remark ? [remark(document.remark)] : []),
    ...(document.hasContents
      ? [
          new Paragraph({ style: 'ContentsHeading', text: t('contents') }),
          new TableOfContents(t('contents'), { hyperlink: true, headingStyleRange: contentsLevels(document) }),
        ]
      : []),
  ];
}
