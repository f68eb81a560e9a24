import { z } from 'zod';

import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission, useSession, useToday } from '../app/session.tsx';
import { denominatorIds } from '../../domain/statistics/indicator.ts';
import { endOfYear, yearOf } from '../../domain/calendar/day.ts';
import { DashboardChoices } from './DashboardChoices.tsx';
import { dayField } from '../../contract/fields.ts';
import { DashboardOut } from './DashboardOut.tsx';
import { FiguresOf } from './figuresOf.ts';
import { EmptyDashboard } from './EmptyDashboard.tsx';
import { FunnelPanel } from './FunnelPanel.tsx';
import { GroupPanels } from './GroupPanels.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { LoadPanel } from './LoadPanel.tsx';
import classes from './statistics.module.css';
import { StatisticsTabs } from './StatisticsTabs.tsx';
import { TertialPanel } from './TertialPanel.tsx';
import { TrendPanel } from './TrendPanel.tsx';

const address = z.object({
  per: dayField.nullable().default(null),
  av: z.enum(denominatorIds).nullable().default(null),
});

/** The office's figures for a day: shares with «of what», the country beside, and a list behind every figure. */
export function DashboardPage() {
  const { office } = useSession();
  return office.isEmpty ? <EmptyDashboard /> : <Figures />;
}

function Figures() {
  const t = useTexts('statistics');
  const today = useToday();
  const { filter, change } = useAddressFilter(address);
  // The last whole year is what is asked for most; a register younger than that shows today.
  const lastYearEnd = endOfYear(yearOf(today) - 1);
  const asked = filter.per ?? lastYearEnd;
  const { data, error, refetch } = useApiQuery(
    'statistics.dashboard',
    { asOf: asked, denominatorId: filter.av },
    { keepPrevious: true },
  );
  const { office } = useSession();
  const mayExport = usePermission('export.run');
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { asOf, denominatorId } = data;
  const figures = { asOf, denominatorId, language: office.letterLanguage };
  return (
    <FiguresOf value={figures}>
      <PageTitle
        title={t('title')}
        action={
          <>
            <DashboardChoices data={data} onDay={(per) => change({ per })} onDenominator={(av) => change({ av })} />
            {mayExport && <DashboardOut figures={figures} />}
          </>
        }
      />
      <StatisticsTabs />
      <KeyFigures data={data} />
      <div className={classes.wideAndNarrow}>
        <TrendPanel data={data} />
        <FunnelPanel data={data} />
        <TertialPanel data={data} />
        <LoadPanel data={data} />
      </div>
      <GroupPanels data={data} />
      <p className={classes.sources}>
        {t('sources', { denominator: data.denominatorSource ?? t('registerDenominator') })}
      </p>
    </FiguresOf>
  );
}
