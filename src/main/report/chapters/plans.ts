import { cell } from '../../../domain/report/yearCells.ts';
import { dimensions } from '../../../domain/statistics/breakdown.ts';
import { type ChapterWriter, sentence } from '../chapterWriter.ts';
import { groupTable, isWorthATable } from './groupTables.ts';
import { needClassFigure } from './needClassFigure.ts';
import { shareSentences } from './sayings.ts';
import { trendFigure } from './trendFigure.ts';

/** Chapter 4: who has a plan, by what, and what the plans are like. */
export function writePlans(writer: ChapterWriter, comment: string | null): void {
  const { t, material } = writer;
  writer.section(t('paper.plan.title'));
  writer.say(...shareSentences(writer, 'planShare'));
  writer.comment(comment);
  trendFigure(writer);
  for (const dimension of dimensions.filter((d) => d !== 'unit' && isWorthATable(writer, 'planShare', d))) {
    writer.section(t(`paper.byHead.${dimension}`));
    groupTable(writer, 'planShare', dimension);
    if (dimension === 'needClass') needClassFigure(writer, 'planShare');
  }
  writer.section(t('paper.plan.quality'));
  const { year } = material;
  const said = (id: 'planCompleteShare' | 'evaluationsOnTime' | 'declinedPlan') =>
    sentence([year.count(id), year.count(cell.of(id)), year.share(id, cell.of(id))], (numerator, denominator, share) =>
      t(`paper.plan.${id}`, {
        numerator: writer.f.number(numerator),
        denominator: writer.f.number(denominator),
        share: writer.f.percent(share),
      }),
    );
  writer.say(said('planCompleteShare'), said('evaluationsOnTime'), said('declinedPlan'));
}
