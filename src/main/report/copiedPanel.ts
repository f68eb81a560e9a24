import type { DashboardPanel } from '../../domain/statistics/dashboardPanel.ts';
import type { FontFile } from '../document/chartImage.ts';
import { copiedPicture, copiedTable } from '../document/copiedBlock.ts';
import type { ReportMaterial } from './chapterWriter.ts';
import { panelBlocks } from './dashboardPanels.ts';

/** A panel as it is pasted elsewhere: the table as a table and as text between tabs, the chart as a picture; null for what it has not. */
export function copiedPanel(panel: DashboardPanel, material: ReportMaterial, fontFile: FontFile) {
  const blocks = panelBlocks(panel, material);
  const table = blocks.find((block) => block.kind === 'table') ?? null;
  const figure = blocks.find((block) => block.kind === 'figure') ?? null;
  return {
    table: table && copiedTable(table, material.language),
    png: figure && copiedPicture(figure, material.language, fontFile),
  };
}
