import { strToU8, zipSync, type Zippable } from 'fflate';
import { createElement } from 'react';

import { SpecChart } from '../../charts/SpecChart.tsx';
import type { FigureBlock } from '../../domain/document/block.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import { textsFor } from '../../locales/texts.ts';
import { chartImage, type FontFile } from '../document/chartImage.ts';
import { zipTime } from '../spreadsheet/writeWorkbook.ts';

/**
 * The report's figures as pictures for slides (PNG), packed in one file with a text of what each shows: caption, the
 * words for who does not see it, and the source. The same report gives the same bytes.
 */
export function reportPictures(report: ReportDocument, fontFile: FontFile): Uint8Array {
  const t = textsFor(report.language)('document');
  const figures = report.chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
  const files: Zippable = {};
  for (const figure of figures) files[pictureName(figure, t('figure'))] = [picture(report, figure, fontFile), sameEach];
  const words = figures.map(({ number, caption, altText, source }) =>
    [`${t('figure')} ${number} ${caption}`, altText, t('source', { source })].join('\n'),
  );
  const head = [`${report.title}, ${report.officeName}`, report.remark].join('\n');
  files[`${t('figureTexts')}.txt`] = [strToU8([head, ...words].join('\n\n')), sameEach];
  return zipSync(files);
}

const sameEach = { mtime: zipTime(), level: 6 } as const;

/** «figur-4.1.png» */
const pictureName = ({ number }: FigureBlock, figure: string): string => `${figure.toLowerCase()}-${number}.png`;

function picture({ language }: ReportDocument, { chart, caption, altText }: FigureBlock, fontFile: FontFile) {
  const texts = { title: caption, description: altText };
  return chartImage(createElement(SpecChart, { spec: chart, texts, language }), fontFile).png;
}
