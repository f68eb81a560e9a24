import { createElement } from 'react';

import { SpecChart } from '../../charts/SpecChart.tsx';
import type { Block, FactsBlock, FigureBlock, SignaturesBlock } from '../../domain/document/block.ts';
import { isNarrowFigure } from '../../domain/document/narrowBlock.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import { factsStayWhole } from '../../domain/document/tableShape.ts';
import { textsFor } from '../../locales/texts.ts';
import { chartSvg } from './chartImage.ts';
import { htmlTable } from './htmlTable.ts';
import { escaped, escapedLines, listHtml, ownWordsHtml, runsHtml } from './htmlText.ts';

/** A block as HTML. */
export function blockHtml(block: Block, document: PaperDocument): string {
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
      return block.text ? ownWordsHtml(block.text) : '';
    case 'table':
      return htmlTable(block, document.language);
    case 'figure':
      return figureHtml(block, document);
    case 'facts':
      return factsHtml(block);
    case 'signatures':
      return signaturesHtml(block);
    case 'closing':
      return `<p class="closing">${block.lines.map(escaped).join('<br>')}</p>`;
  }
}

const factsHtml = (block: FactsBlock): string =>
  `<dl class="facts${factsStayWhole(block) ? ' whole' : ''}">${block.facts.map(({ label, text }) => `<dt>${escaped(label)}</dt><dd>${escapedLines(text)}</dd>`).join('')}</dl>`;

/** The day and the name stand above the line they are written on, in the order they are read: what it is, then who. */
const signaturesHtml = ({ lines, dayLabel }: SignaturesBlock): string =>
  `<div class="signatures">${lines
    .map(
      ({ label, name, day }) =>
        `<dl class="signature"><dt>${escaped(dayLabel)}</dt><dd>${escaped(day ?? '')}</dd><dt>${escaped(label)}</dt><dd>${escaped(name ?? '')}</dd></dl>`,
    )
    .join('')}</div>`;

function figureHtml(block: FigureBlock, { language }: PaperDocument): string {
  const t = textsFor(language)('document');
  const chart = createElement(SpecChart, {
    spec: block.chart,
    texts: { title: block.caption, description: block.altText },
    language,
  });
  const label = block.number === '' ? '' : `<b>${escaped(`${t('figure')} ${block.number}`)}</b> `;
  return [
    // No `figure`: in a PDF that is a picture of its own, around the drawing, without words for who does not see it.
    '<div class="figure">',
    `<p class="figcaption">${label}${escaped(block.caption)}</p>`,
    `<div class="drawing${isNarrowFigure(block) ? ' narrow' : ''}">${chartSvg(chart, `f${block.number.replace('.', '-')}`)}</div>`,
    block.source === '' ? '' : `<p class="note">${escaped(t('source', { source: block.source }))}</p>`,
    '</div>',
  ].join('\n');
}
