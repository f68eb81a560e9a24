import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { createElement } from 'react';

import { SpecChart } from '../../charts/SpecChart.tsx';
import type { FigureBlock } from '../../domain/document/block.ts';
import { isNarrowFigure, narrowPart, widePart } from '../../domain/document/narrowBlock.ts';
import { textsFor } from '../../locales/texts.ts';
import { chartImage } from './chartImage.ts';
import type { Page } from './docxPage.ts';
import { textWidth } from './docxSheet.ts';

/** Pictures are measured in pixels, 96 to the inch; the sheet in twentieths of a point. */
const twentiethsInPixel = 15;

interface Lines {
  readonly caption: (number: string, text: string) => Paragraph;
  readonly note: (text: string) => Paragraph;
}

/** A chart with its caption above, its words for who does not see it, and its source below. */
export function docxFigure(
  block: FigureBlock,
  { document, fontFile, isWide }: Page,
  { caption, note }: Lines,
): Paragraph[] {
  const t = textsFor(document.language)('document');
  const chart = createElement(SpecChart, {
    spec: block.chart,
    texts: { title: block.caption, description: block.altText },
    language: document.language,
  });
  const { png, width, height } = chartImage(chart, fontFile);
  const part = isWide ? widePart : isNarrowFigure(block) ? narrowPart : 1;
  const shown = (textWidth(isWide) / twentiethsInPixel) * part;
  return [
    caption(block.number === '' ? '' : `${t('figure')} ${block.number}`, block.caption),
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
    note(block.source === '' ? '' : t('source', { source: block.source })),
  ];
}
