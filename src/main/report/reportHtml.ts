import { readFileSync } from 'node:fs';

import { createElement } from 'react';

import { ReportChart } from '../../charts/ReportChart.tsx';
import { type CommentPiece, readComment } from '../../domain/report/commentMarkup.ts';
import { officeLines } from '../../domain/report/officeLines.ts';
import { type CellWords, formatOf, printedCell } from '../../domain/report/printedCell.ts';
import type {
  Block,
  ChapterContent,
  FigureBlock,
  ReportDocument,
  Run,
  TableBlock,
} from '../../domain/report/reportDocument.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { chartSvg, type FontFile } from './chartImage.ts';
import { reportCss } from './reportCss.ts';

/**
 * The report as one page of HTML that needs nothing beside it: for the browser, for print and for PDF (headings give its outline, `th scope`
 * and `caption` its tags). The paper carries the office's name, the day and page numbers.
 */
export function reportHtml(document: ReportDocument, fontFile: FontFile): string {
  const t = textsFor(document.language)('report');
  const day = formatsFor(document.language).day(document.madeOn);
  const made = t('paper.made', { day });
  const style = reportCss({
    font: readFileSync(fontFile('SourceSans3_latin_variable.woff2')).toString('base64'),
    headLeft: officeLines(document).join(' · '),
    headRight: document.title,
    footLeft: made,
    page: t('paper.page'),
    pageOf: t('paper.pageOf'),
  });
  const body = [
    '<header class="front">',
    `<p class="office">${officeLines(document).map(escaped).join('<br>')}</p>`,
    `<h1>${escaped(document.title)}</h1>`,
    `<p class="made">${escaped(made)}</p>`,
    document.provisional ? `<p class="provisional">${escaped(document.provisional)}</p>` : '',
    '</header>',
    `<nav aria-label="${escaped(t('paper.contents'))}"><h2>${escaped(t('paper.contents'))}</h2>${contents(document)}</nav>`,
    `<main>${document.chapters.map((chapter) => chapterHtml(chapter, document)).join('\n')}</main>`,
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

function contents(document: ReportDocument): string {
  const items = document.chapters.map(
    (chapter) => `<li><a href="#${chapter.id}"><span>${chapter.number ?? ''}</span> ${escaped(chapter.title)}</a></li>`,
  );
  return `<ol>${items.join('')}</ol>`;
}

function chapterHtml(chapter: ChapterContent, document: ReportDocument): string {
  const heading = chapter.number === null ? chapter.title : `${chapter.number} ${chapter.title}`;
  const blocks = chapter.blocks.map((block) => blockHtml(block, document));
  return `<section id="${chapter.id}" aria-labelledby="${chapter.id}-h">\n<h2 id="${chapter.id}-h">${escaped(heading)}</h2>\n${blocks.join('\n')}\n</section>`;
}

function blockHtml(block: Block, document: ReportDocument): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escaped(`${block.number} ${block.text}`.trim())}</h3>`;
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`;
    case 'list':
      return listHtml(block.items);
    case 'note':
      return `<p class="note">${escaped(block.text)}</p>`;
    case 'comment':
      return block.text ? readComment(block.text).map(pieceHtml).join('\n') : '';
    case 'table':
      return tableHtml(block, document);
    case 'figure':
      return figureHtml(block, document);
  }
}

/** `b` and not `strong`: the latter is a tag that PDF got first in version 2. */
const runsHtml = (runs: readonly Run[]): string =>
  runs.map(({ text, isStrong }) => (isStrong ? `<b>${escaped(text)}</b>` : escaped(text))).join('');

const listHtml = (items: readonly (readonly Run[])[]): string =>
  `<ul>${items.map((item) => `<li>${runsHtml(item)}</li>`).join('')}</ul>`;

function pieceHtml(piece: CommentPiece): string {
  if (piece.kind === 'heading') return `<h4>${escaped(piece.text)}</h4>`;
  return piece.kind === 'list' ? listHtml(piece.items) : `<p>${runsHtml(piece.runs)}</p>`;
}

/** Tables of so many rows are never torn by the end of a page. */
const longestWhole = 24;

function tableHtml(block: TableBlock, { language }: ReportDocument): string {
  const label = textsFor(language)('report')('paper.table');
  const words: CellWords = formatsFor(language);
  const head = block.columns.map((column) => `<th scope="col"${aligned(column.format)}>${escaped(column.label)}</th>`);
  const rows = block.rows.map((row) => {
    const cells = row.cells.map((cell, index) => {
      const column = block.columns[index] ?? { label: '', format: 'text' as const };
      const text = escaped(printedCell(cell, formatOf(column, row), words));
      return index === 0 ? `<th scope="row">${text}</th>` : `<td${aligned(column.format)}>${text}</td>`;
    });
    return `<tr${row.isTotal ? ' class="total"' : ''}>${cells.join('')}</tr>`;
  });
  return [
    `<div class="table${block.rows.length <= longestWhole ? ' whole' : ''}">`,
    `<table><caption><b>${escaped(`${label} ${block.number}`)}</b> ${escaped(block.caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table>`,
    ...block.notes.map((note) => `<p class="note">${escaped(note)}</p>`),
    '</div>',
  ].join('\n');
}

const aligned = (format: string): string => (format === 'text' || format === 'year' ? '' : ' class="number"');

function figureHtml(block: FigureBlock, { language }: ReportDocument): string {
  const t = textsFor(language)('report');
  const chart = createElement(ReportChart, {
    spec: block.chart,
    texts: { title: block.caption, description: block.altText },
    language,
  });
  return [
    // No `figure`: in a PDF that is a picture of its own, around the drawing, without words for who does not see it.
    '<div class="figure">',
    `<p class="figcaption"><b>${escaped(`${t('paper.figure')} ${block.number}`)}</b> ${escaped(block.caption)}</p>`,
    `<div class="drawing ${block.chart.kind}">${chartSvg(chart, `f${block.number.replace('.', '-')}`)}</div>`,
    `<p class="note">${escaped(t('paper.source', { source: block.source }))}</p>`,
    '</div>',
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
