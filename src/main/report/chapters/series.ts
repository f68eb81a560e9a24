import type { ReportChapter } from '../../../domain/report/chapter.ts';
import { textsFor } from '../../../locales/texts.ts';
import { seriesCaption, seriesFigure } from '../../series/seriesFigure.ts';
import { seriesNotes } from '../../series/seriesNotes.ts';
import { seriesTable } from '../../series/seriesTable.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

/** The office's own series that belong to a chapter: at its end, each with chart, table, footnotes and source. */
export function writeSeries(writer: ChapterWriter, chapter: ReportChapter): void {
  const { language, series } = writer.material;
  const mine = series.filter(({ definition }) => definition.chapter === chapter);
  if (mine.length === 0) return;
  const t = textsFor(language)('reportYears');
  writer.section(t('series'));
  for (const one of mine) {
    const figure = seriesFigure(language, one);
    if (figure) writer.figure(figure.caption, figure.altText, figure.source, figure.chart);
    const { columns, rows } = seriesTable(language, one);
    writer.table(seriesCaption(language, one.definition), columns, rows, [
      ...seriesNotes(language, one),
      textsFor(language)('document')('source', { source: one.definition.source }),
    ]);
  }
}
