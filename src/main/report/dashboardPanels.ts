import type { Block } from '../../domain/document/block.ts';
import type { DashboardPanel } from '../../domain/statistics/dashboardPanel.ts';
import { ChapterWriter, type ReportMaterial } from './chapterWriter.ts';
import { groupTable } from './chapters/groupTables.ts';
import { yearTable } from './chapters/nationalComparison.ts';
import { needClassFigure } from './chapters/needClassFigure.ts';
import { tertialTable, wayTable } from './chapters/referrals.ts';
import { tertialFigure } from './chapters/tertialFigure.ts';
import { trendFigure } from './chapters/trendFigure.ts';

/** What each panel of the dashboard is on paper: the same figures as in the report, from the same definitions. */
const writers: Readonly<Record<DashboardPanel, (writer: ChapterWriter) => void>> = {
  trend: (writer) => {
    trendFigure(writer);
    yearTable(writer);
  },
  way: wayTable,
  tertial: (writer) => {
    tertialFigure(writer);
    tertialTable(writer);
  },
  planByAge: (writer) => groupTable(writer, 'planShare', 'ageGroup'),
  planByNeed: (writer) => {
    needClassFigure(writer, 'planShare');
    groupTable(writer, 'planShare', 'needClass');
  },
  coordinatorByNeed: (writer) => {
    needClassFigure(writer, 'coordinatorShare');
    groupTable(writer, 'coordinatorShare', 'needClass');
  },
  planByUnit: (writer) => groupTable(writer, 'planShare', 'unit'),
  planByArea: (writer) => groupTable(writer, 'planShare', 'area'),
};

/** A panel as blocks. Nothing is numbered: on a sheet of its own a table is called by its caption. */
export function panelBlocks(panel: DashboardPanel, material: ReportMaterial): Block[] {
  const writer = new ChapterWriter('plans', null, material);
  writers[panel](writer);
  return withoutNumbers(writer.finish().blocks);
}

export const withoutNumbers = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ('number' in block ? { ...block, number: '' } : block));
