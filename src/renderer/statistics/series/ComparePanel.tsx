import { Link } from 'react-router';

import { TrendChart } from '../../../charts/TrendChart.tsx';
import { partsOfKey } from '../../../domain/series/period.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useChartPalette } from '../../app/useChartPalette.ts';
import { ChartFrame } from '../ChartFrame.tsx';
import { FigureTable } from '../FigureTable.tsx';
import type { SeriesAnswer } from './seriesFilter.ts';

/** The share of recipients typed in, each year with its source, beside what was published of the country. */
export function ComparePanel({ series: { compared, definition } }: { series: SeriesAnswer }) {
  const t = useTexts('series');
  const statistics = useTexts('statistics');
  const formats = useFormats();
  const palette = useChartPalette();
  if (compared === null || compared.length === 0) return null;
  const lastNational = compared.findLast(({ national }) => national !== null);
  const without = compared.filter(({ numerator, denominator }) => numerator !== null && denominator === null);
  const percent = (share: number | null | undefined) => (share == null ? '–' : formats.percent(share));
  const points = compared.map(({ year, share, national }) => ({
    year,
    office: share,
    national: national?.share ?? null,
    nationalSource: national?.source ?? null,
  }));
  return (
    <ChartFrame
      title={t('compare.title')}
      subtitle={t('compare.subtitle')}
      chart={
        <TrendChart
          points={points}
          officeBreaks={definition.breaks.map(({ at }) => partsOfKey(at).year)}
          palette={palette}
          texts={{
            title: t('compare.title'),
            description: compared.map(({ year, share }) => `${year}: ${percent(share)}`).join(', '),
            office: t('compare.office'),
            national: lastNational
              ? statistics('trend.country', { share: percent(lastNational.national?.share), year: lastNational.year })
              : t('compare.national'),
            seriesBreak: statistics('trend.seriesBreak'),
            gap: [statistics('trend.gapFirst'), statistics('trend.gapSecond')],
            percent: formats.percent,
          }}
        />
      }
      table={
        <FigureTable
          caption={t('compare.title')}
          headers={[
            t('compare.year'),
            definition.unit,
            t('compare.denominator'),
            t('compare.share'),
            t('compare.national'),
            t('compare.source'),
          ]}
          rows={compared.map(({ year, numerator, denominator, share, national, source, enteredOn }) => ({
            key: String(year),
            cells: [
              year,
              numerator === null ? '–' : formats.number(numerator),
              denominator === null ? '–' : formats.number(denominator),
              percent(share),
              national === null ? '–' : formats.percent(national.share, national.decimals),
              source === null ? '–' : t('compare.sourceOf', { source, day: formats.day(enteredOn) }),
            ],
          }))}
        />
      }
      note={
        without.length > 0 && (
          <p>
            {t('compare.missing', { years: formats.list(without.map(({ year }) => String(year))) })}{' '}
            <Link className="link" to="/innstillinger?del=denominators">
              {t('compare.go')}
            </Link>
          </p>
        )
      }
    />
  );
}
