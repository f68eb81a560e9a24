import { readFileSync } from 'node:fs';

import { officeLines } from '../../domain/document/officeLines.ts';
import type { DocumentPart, PaperDocument } from '../../domain/document/paper.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import type { FontFile } from './chartImage.ts';
import { documentCss } from './documentCss.ts';
import { blockHtml } from './htmlBlocks.ts';
import { frontHtml } from './htmlFront.ts';
import { escaped } from './htmlText.ts';

/**
 * The document as one page of HTML that needs nothing beside it: for the browser, for print and for PDF (headings give its outline, `th scope`
 * and `caption` its tags). The paper carries the office's name, the day and page numbers.
 */
export function documentHtml(document: PaperDocument, fontFile: FontFile): string {
  const t = textsFor(document.language)('document');
  const day = formatsFor(document.language).day(document.madeOn);
  const made = t('made', { day });
  const style = documentCss({
    textSize: document.textSize,
    font: readFileSync(fontFile('SourceSans3_latin_variable.woff2')).toString('base64'),
    headLeft: officeLines(document).join(' · '),
    headRight: document.title,
    footLeft: document.head ? document.head.foot : made,
    page: t('page'),
    pageOf: t('pageOf'),
  });
  const body = [
    ...frontHtml(document, made),
    document.hasContents ? contents(document) : '',
    `<main>${document.parts.map((part) => partHtml(part, document)).join('\n')}</main>`,
  ].join('\n');
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${document.title} – ${document.officeName}`)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function contents({ language, parts }: PaperDocument): string {
  const title = escaped(textsFor(language)('document')('contents'));
  const items = parts.map(
    ({ id, number, title: part }) => `<li><a href="#${id}"><span>${number ?? ''}</span> ${escaped(part)}</a></li>`,
  );
  return `<nav aria-label="${title}"><h2>${title}</h2><ol>${items.join('')}</ol></nav>`;
}

function partHtml(part: DocumentPart, document: PaperDocument): string {
  const blocks = part.blocks.map((block) => blockHtml(block, document)).join('\n');
  const shape = part.isWide ? ' class="wide"' : part.startsPage ? ' class="page"' : '';
  if (part.title === '') return `<section id="${part.id}"${shape}>\n${blocks}\n</section>`;
  const heading = part.number === null ? part.title : `${part.number} ${part.title}`;
  return `<section id="${part.id}"${shape} aria-labelledby="${part.id}-h">\n<h2 id="${part.id}-h">${escaped(heading)}</h2>\n${blocks}\n</section>`;
}
