import { readFileSync } from 'node:fs';

import { officeLines } from '../../domain/document/officeLines.ts';
import type { DocumentPart, PaperDocument } from '../../domain/document/paper.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import type { FontFile } from './chartImage.ts';
import { bundledSheetsCss, documentCss, type SheetTexts } from './documentCss.ts';
import { blockHtml } from './htmlBlocks.ts';
import { frontHtml } from './htmlFront.ts';
import { escaped } from './htmlText.ts';

/**
 * The document as one page of HTML that needs nothing beside it: for the browser, for print and for PDF (headings give its outline, `th scope`
 * and `caption` its tags). The paper carries the office's name, the day and page numbers.
 */
export function documentHtml(document: PaperDocument, fontFile: FontFile): string {
  const style = documentCss({ textSize: document.textSize, font: fontOf(fontFile) }, sheetTexts(document));
  const body = [
    ...frontHtml(document, madeLine(document)),
    document.hasContents ? contents(document) : '',
    `<main class="body">${partsHtml(document)}</main>`,
  ].join('\n');
  return pageHtml({ language: document.language, title: `${document.title} – ${document.officeName}`, style, body });
}

/** Several documents in one print, each on sheets of its own; all in the text size of the first. */
export function bundleHtml(documents: readonly [PaperDocument, ...PaperDocument[]], title: string, fontFile: FontFile) {
  const [first] = documents;
  const sheets = documents.map(sheetTexts);
  const style =
    documentCss({ textSize: first.textSize, font: fontOf(fontFile) }, sheetTexts(first)) + bundledSheetsCss(sheets);
  const articles = documents.map((document, place) => {
    // The parts' ids are told apart: an id stands once on a page.
    const parts = document.parts.map((part) => ({ ...part, id: `${part.id}-${place}` }));
    const front = frontHtml(document, madeLine(document)).join('\n');
    const text = `<div class="body">${partsHtml({ ...document, parts })}</div>`;
    return `<article class="bundled-${place}" lang="${document.language}">\n${front}\n${text}\n</article>`;
  });
  return pageHtml({ language: first.language, title, style, body: `<main>${articles.join('\n')}</main>` });
}

const fontOf = (fontFile: FontFile): string =>
  readFileSync(fontFile('SourceSans3_latin_variable.woff2')).toString('base64');

const madeLine = ({ language, madeOn }: PaperDocument): string =>
  textsFor(language)('document')('made', { day: formatsFor(language).day(madeOn) });

function sheetTexts(document: PaperDocument): SheetTexts {
  const t = textsFor(document.language)('document');
  return {
    headLeft: officeLines(document).join(' · '),
    headRight: document.title,
    footLeft: document.head ? document.head.foot : madeLine(document),
    page: t('page'),
    pageOf: t('pageOf'),
  };
}

const pageHtml = ({ language, title, style, body }: Record<'language' | 'title' | 'style' | 'body', string>) =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

const partsHtml = (document: PaperDocument): string =>
  document.parts.map((part) => partHtml(part, document)).join('\n');

function contents({ language, parts }: PaperDocument): string {
  const title = escaped(textsFor(language)('document')('contents'));
  const isNumbered = parts.some(({ number }) => number !== null);
  const items = parts
    .filter((part) => part.title !== '')
    .map(({ id, number, title: part }) => {
      const before = isNumbered ? `<span>${number ?? ''}</span> ` : '';
      return `<li><a href="#${id}">${before}${escaped(part)}</a></li>`;
    });
  return `<nav aria-label="${title}"><h2>${title}</h2><ol>${items.join('')}</ol></nav>`;
}

function shapeOf({ isWide, startsPage }: DocumentPart): string {
  if (isWide) return ' class="wide"';
  if (startsPage === undefined) return '';
  return startsPage === 'always' ? ' class="page"' : ' class="roomy"';
}

function partHtml(part: DocumentPart, document: PaperDocument): string {
  const blocks = part.blocks.map((block) => blockHtml(block, document)).join('\n');
  const shape = shapeOf(part);
  const front = part.repeatsFront ? frontHtml(document, madeLine(document)).join('\n') : '';
  if (part.title === '') return `<section id="${part.id}"${shape}>\n${front}${blocks}\n</section>`;
  const heading = part.number === null ? part.title : `${part.number} ${part.title}`;
  return `<section id="${part.id}"${shape} aria-labelledby="${part.id}-h">\n${front}<h2 id="${part.id}-h">${escaped(heading)}</h2>\n${blocks}\n</section>`;
}
