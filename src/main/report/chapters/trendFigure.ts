import { nationalPlanShares } from '../../../domain/statistics/nationalLine.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

/** The office's share with an active plan beside the country's, with the break in the series and the years without figures. */
export function trendFigure(writer: ChapterWriter): void {
  const { t, f, material } = writer;
  const own = material.trend.filter((point) => point.office !== null);
  const last = nationalPlanShares(material.national).at(-1);
  const first = nationalPlanShares(material.national)[0];
  if (!last || !first) return;
  const said = (point: { year: number; office: number | null }) =>
    t('paper.trend.point', { year: point.year, share: f.percent(point.office ?? 0) });
  const [from, to] = [own[0], own.at(-1)];
  writer.figure(
    t('paper.trend.caption'),
    [
      from && to ? t('paper.trend.altOffice', { from: said(from), to: said(to) }) : t('paper.trend.altNone'),
      t('paper.trend.altNational', {
        from: t('paper.trend.point', { year: first.year, share: f.percent(first.share, first.decimals) }),
        to: t('paper.trend.point', { year: last.year, share: f.percent(last.share, last.decimals) }),
      }),
    ].join(' '),
    t('paper.trend.source', { year: last.year }),
    {
      kind: 'trend',
      points: material.trend.map(({ year, office, national, nationalSource }) => ({
        year,
        office,
        national,
        nationalSource,
      })),
      office: shortName(material.officeName) ?? t('paper.national.officeHead'),
      national: t('paper.trend.national', { year: last.year, share: f.percent(last.share, last.decimals) }),
      seriesBreak: t('paper.trend.break'),
      gap: [t('paper.trend.gap1'), t('paper.trend.gap2')],
    },
  );
}

/** «Prøvestad kommune» is «Prøvestad» beside its line; null where the name is too long to stand there. */
function shortName(officeName: string): string | null {
  const short = officeName.replace(/\s+(kommune|herad|HF)$/i, '');
  return short.length <= 18 ? short : null;
}
