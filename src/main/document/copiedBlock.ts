import { createElement } from 'react';

import { SpecChart } from '../../charts/SpecChart.tsx';
import type { FigureBlock, TableBlock } from '../../domain/document/block.ts';
import { formatOf, printedCell } from '../../domain/document/printedCell.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { formatsFor } from '../../locales/formats.ts';
import { chartImage, type FontFile } from './chartImage.ts';
import { htmlTable } from './htmlTable.ts';

/** A table as it is pasted elsewhere: as a table, and as text between tabs. */
export const copiedTable = (table: TableBlock, language: LetterLanguage) => ({
  html: htmlTable(table, language),
  text: tabbed(table, language),
});

function tabbed({ caption, columns, rows, notes }: TableBlock, language: LetterLanguage): string {
  const words = formatsFor(language);
  const lines = rows.map((row) =>
    row.cells.map((cell, index) => {
      const column = columns[index] ?? { label: '', format: 'text' as const };
      return printedCell(cell, formatOf(column, row), words);
    }),
  );
  const head = columns.map((column) => column.label);
  return [[caption], head, ...lines, ...notes.map((note) => [note])].map((cells) => cells.join('\t')).join('\n');
}

/** A chart as it is pasted elsewhere: a picture (PNG, base64). */
export function copiedPicture(
  { chart, caption, altText }: FigureBlock,
  language: LetterLanguage,
  fontFile: FontFile,
): string {
  const texts = { title: caption, description: altText };
  const { png } = chartImage(createElement(SpecChart, { spec: chart, texts, language }), fontFile);
  return Buffer.from(png).toString('base64');
}
