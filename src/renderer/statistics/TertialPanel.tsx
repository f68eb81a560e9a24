import { useFormats, useTexts } from '../app/language.tsx';
import type { OutputAt } from '../api/paths.ts';
import { StackedTertialChart, type TertialBar } from '../../charts/StackedTertialChart.tsx';
import { specialties } from '../../domain/referral/codes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { useChartPalette } from '../app/useChartPalette.ts';
import { FigureLink, referralsAddress } from './figureLinks.tsx';
import { FigureTable } from './FigureTable.tsx';

/** Meldinger per tertial by fagområde. */
export function TertialPanel({ tertials: bars }: { tertials: OutputAt<'statistics.tertials'> }) {
  const t = useTexts('statistics');
  const code = useTexts('code');
  const formats = useFormats();
  const palette = useChartPalette();
  const nameOf = ({ year, tertial }: Pick<TertialBar, 'year' | 'tertial'>) => t('tertial.nth', { n: tertial, year });
  const address = ({ year, tertial }: Pick<TertialBar, 'year' | 'tertial'>) => {
    const period = bars.find((bar) => bar.year === year && bar.tertial === tertial);
    return referralsAddress({ receivedFrom: period?.from ?? null, receivedTo: period?.to ?? null });
  };
  const specialty = Object.fromEntries(specialties.map((id) => [id, code(`specialty.${id}`)])) as Record<
    (typeof specialties)[number],
    string
  >;
  const all = bars.reduce((sum, bar) => sum + bar.total, 0);
  return (
    <ChartFrame
      panel="tertial"
      title={t('tertial.title')}
      subtitle={t('tertial.subtitle')}
      chart={
        <StackedTertialChart
          tertials={bars}
          palette={palette}
          texts={{
            title: t('tertial.title'),
            description: t('tertial.description', { count: all }),
            specialty,
            number: formats.number,
            hidden: t('tertial.hidden'),
          }}
          link={(bar, children) => (
            <FigureLink to={address(bar)} label={`${nameOf(bar)}: ${formats.number(bar.total ?? 0)}`}>
              {children}
            </FigureLink>
          )}
        />
      }
      table={
        <FigureTable
          caption={t('tertial.title')}
          headers={[t('tertial.period'), ...specialties.map((id) => specialty[id]), t('tertial.total')]}
          rows={bars.map((bar) => ({
            key: `${bar.year}-${bar.tertial}`,
            cells: [
              nameOf(bar),
              ...specialties.map((id) =>
                formats.number(bar.bySpecialty.find((row) => row.specialty === id)?.count ?? 0),
              ),
              <FigureLink key="total" to={address(bar)} label={`${nameOf(bar)}: ${formats.number(bar.total)}`}>
                {formats.number(bar.total)}
              </FigureLink>,
            ],
          }))}
        />
      }
    />
  );
}
