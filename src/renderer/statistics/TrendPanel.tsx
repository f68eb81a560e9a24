import { useFormats, useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import type { OutputAt } from '../api/paths.ts';
import type { DenominatorId } from '../../domain/statistics/indicator.ts';
import { TrendChart } from '../../charts/TrendChart.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { useChartPalette } from '../app/useChartPalette.ts';
import { FigureLink, personsAddress } from './figureLinks.tsx';
import { FigureTable } from './FigureTable.tsx';

const address = (year: number) => personsAddress({ hasActivePlan: true, asOf: `${year}-12-31` });

interface TrendPanelProps {
  trend: OutputAt<'statistics.trend'>;
  denominatorId: DenominatorId | null;
}

/** The office's share over years beside the country's, with its break and its gap. */
export function TrendPanel({ trend, denominatorId }: TrendPanelProps) {
  const t = useTexts('statistics');
  const code = useTexts('code');
  const formats = useFormats();
  const palette = useChartPalette();
  const { office } = useSession();
  const lastOwn = trend.findLast((point) => point.office !== null);
  const lastNational = trend.findLast((point) => point.national !== null);
  const percent = (share: number | null) => (share === null ? '–' : formats.percent(share));
  const count = (value: number | null) => (value === null ? '–' : formats.number(value));
  const texts = {
    title: t('trend.title'),
    description: lastOwn
      ? t('trend.description', { share: percent(lastOwn.office), year: lastOwn.year })
      : t('trend.noDescription'),
    office: office.municipalityName,
    national: lastNational
      ? t('trend.country', { share: percent(lastNational.national), year: lastNational.year })
      : t('trend.national'),
    seriesBreak: t('trend.seriesBreak'),
    gap: [t('trend.gapFirst'), t('trend.gapSecond')],
    percent: formats.percent,
  };
  return (
    <ChartFrame
      panel="trend"
      title={t('trend.title')}
      subtitle={t('trend.subtitle', { of: code(`denominator.${denominatorId ?? 'referredPersons'}`) })}
      chart={
        <TrendChart
          points={trend}
          palette={palette}
          texts={texts}
          link={(point, children) => (
            <FigureLink to={address(point.year)} label={`${point.year}: ${percent(point.office)}`}>
              {children}
            </FigureLink>
          )}
        />
      }
      table={
        <FigureTable
          caption={t('trend.title')}
          headers={[
            t('trend.year'),
            t('trend.numerator'),
            t('trend.denominator'),
            t('trend.share'),
            t('trend.national'),
          ]}
          rows={trend.map((point) => ({
            key: String(point.year),
            cells: [
              point.year,
              point.officeNumerator === null ? (
                '–'
              ) : (
                <FigureLink key="n" to={address(point.year)} label={`${point.year}: ${count(point.officeNumerator)}`}>
                  {count(point.officeNumerator)}
                </FigureLink>
              ),
              count(point.officeDenominator),
              percent(point.office),
              percent(point.national),
            ],
          }))}
        />
      }
    />
  );
}
