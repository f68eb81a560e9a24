import { Link } from 'react-router';

import { useFormats, useTexts } from '../app/language.tsx';
import type { OutputAt } from '../api/paths.ts';
import { LoadChart } from '../../charts/LoadChart.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { useChartPalette } from '../app/useChartPalette.ts';
import { FigureLink, personsAddress } from './figureLinks.tsx';
import { FigureTable } from './FigureTable.tsx';

/** How many stand in the panel; the rest are in the list of coordinators. */
const shown = 7;

/** Persons per coordinator, the heaviest load first. */
export function LoadPanel({ load, asOf }: { load: OutputAt<'statistics.load'>; asOf: string }) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const palette = useChartPalette();
  const mean = load.length === 0 ? 0 : load.reduce((sum, row) => sum + row.persons, 0) / load.length;
  const address = (coordinatorId: string) => personsAddress({ coordinatorId, asOf });
  return (
    <ChartFrame
      title={t('load.title')}
      subtitle={load.length === 0 ? t('load.empty') : t('load.subtitle', { mean: formats.number(mean, 1) })}
      chart={
        <LoadChart
          palette={palette}
          texts={{
            title: t('load.title'),
            description: t('load.description', { count: load.length }),
            number: formats.number,
            over: t('load.over'),
          }}
          rows={load.slice(0, shown).map(({ coordinatorId, ...row }) => ({ key: coordinatorId, ...row }))}
          link={(row, children) => (
            <FigureLink to={address(row.key)} label={`${row.name}: ${formats.number(row.persons)}`}>
              {children}
            </FigureLink>
          )}
        />
      }
      table={
        <FigureTable
          caption={t('load.title')}
          headers={[t('load.name'), t('load.persons'), t('load.max')]}
          rows={load.map((row) => ({
            key: row.coordinatorId,
            cells: [
              row.name,
              <FigureLink key="n" to={address(row.coordinatorId)} label={`${row.name}: ${formats.number(row.persons)}`}>
                {formats.number(row.persons)}
              </FigureLink>,
              formats.number(row.max),
            ],
          }))}
        />
      }
      note={
        <Link className="link" to="/koordinatorer">
          {t('load.all', { count: load.length })}
        </Link>
      }
    />
  );
}
