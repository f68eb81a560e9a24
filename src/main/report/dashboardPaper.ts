import type { PaperDocument } from '../../domain/document/paper.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { type DashboardPanel, dashboardPanels } from '../../domain/statistics/dashboardPanel.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor, type TranslateModule } from '../../locales/texts.ts';
import { paperHead } from '../document/paperHead.ts';
import { ChapterWriter, type ReportMaterial } from './chapterWriter.ts';
import { keyFigureTable } from './chapters/summary.ts';
import { panelBlocks, withoutNumbers } from './dashboardPanels.ts';

/** The dashboard on paper, lying across: the key figures in words and a table, then each panel with its picture and table. */
export function dashboardPaper(material: ReportMaterial, madeOn: Day): PaperDocument {
  const { language, officeName, year } = material;
  const t = textsFor(language)('report');
  const title = t('paper.dashboard.title', { day: formatsFor(language).day(year.figures.asOf) });
  const summary = new ChapterWriter('summary', null, material);
  keyFigureTable(summary);
  return {
    ...paperHead({
      language,
      title,
      officeName,
      madeOn,
      remark: t('paper.dashboard.remark', { count: year.threshold }),
    }),
    parts: [
      { id: 'summary', number: null, title: '', blocks: withoutNumbers(summary.finish().blocks), isWide: true },
      ...dashboardPanels
        .map((panel) => ({
          id: panel,
          number: null,
          title: titleOf(panel, textsFor(language)('statistics')),
          blocks: panelBlocks(panel, material),
          isWide: true,
        }))
        .filter(({ blocks }) => blocks.length > 0),
    ],
  };
}

/** A panel is called on paper what it is called on screen. */
function titleOf(panel: DashboardPanel, t: TranslateModule<'statistics'>): string {
  if (panel === 'way') return t('funnel.title');
  return panel === 'trend' || panel === 'tertial' ? t(`${panel}.title`) : t(`group.${panel}`);
}
