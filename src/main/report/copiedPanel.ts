import { createElement } from 'react';

import { SpecChart } from '../../charts/SpecChart.tsx';
import type { FigureBlock, TableBlock } from '../../domain/document/block.ts';
import { formatOf, printedCell } from '../../domain/document/printedCell.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { DashboardPanel } from '../../domain/statistics/dashboardPanel.ts';
import { formatsFor } from '../../locales/formats.ts';
import { chartImage, type FontFile } from '../document/chartImage.ts';
import { htmlTable } from '../document/htmlTable.ts';
import type { ReportMaterial } from './chapterWriter.ts';
import { panelBlocks } from './dashboardPanels.ts';

/** A panel as it is pasted elsewhere: the table as a table and as text between tabs, the chart as a picture; null for what it has not. */
export function copiedPanel(panel: DashboardPanel, material: ReportMaterial, fontFile: FontFile) {
  const blocks = panelBlocks(panel, material);
  const table = blocks.find((block) => block.kind === 'table') ?? null;
  const figure = blocks.find((block) => block.kind === 'figure') ?? null;
  return {
    table: table && { html: htmlTable(table, material.language), text: tabbed(table, material.language) },
    png: figure && pictureOf(figure, material.language, fontFile),
  };
}

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

function pictureOf({ chart, caption, altText }: FigureBlock, language: LetterLanguage, fontFile: FontFile): string {
  const texts = { title: caption, description: altText };
  const { png } = chartImage(createElement(SpecChart, { spec: chart, texts, language }), fontFile);
  return Buffer.from(png).toString('base64');
}
