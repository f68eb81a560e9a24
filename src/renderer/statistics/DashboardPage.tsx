import { z } from 'zod';

import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission, useSession, useToday } from '../app/session.tsx';
import { denominatorIds } from '../../domain/statistics/indicator.ts';
import { endOfYear, yearOf } from '../../domain/calendar/day.ts';
import { DashboardChoices } from './DashboardChoices.tsx';
import { dayField } from '../../contract/fields.ts';
import { CountingNote } from './CountingNote.tsx';
import { DashboardOut } from './DashboardOut.tsx';
import { FiguresOf } from './figuresOf.ts';
import { EmptyDashboard } from './EmptyDashboard.tsx';
import { FunnelPanel } from './FunnelPanel.tsx';
import { HospitalWayPanel } from './hospital/HospitalWayPanel.tsx';
import { MunicipalitiesPanel } from './hospital/MunicipalitiesPanel.tsx';
import { GroupPanels } from './GroupPanels.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { LoadPanel } from './LoadPanel.tsx';
import { PanelWhenCounted } from './PanelWhenCounted.tsx';
import classes from './statistics.module.css';
import { QualityNote } from './QualityNote.tsx';
import { StatisticsTabs } from './StatisticsTabs.tsx';
import { TertialPanel } from './TertialPanel.tsx';
import { TrendPanel } from './TrendPanel.tsx';
import { useDashboard } from './useDashboard.ts';

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
  const asOf = filter.per ?? lastYearEnd;
  const { office } = useSession();
  const isHospital = office.officeType === 'healthTrust';
  const parts = useDashboard({ asOf, denominatorId: filter.av }, isHospital);
  const { data: choices, error, refetch } = parts.choices;
  const mayExport = usePermission('export.run');
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  if (!choices) return <Loading />;
  const { denominatorId } = choices;
  const figures = { asOf, denominatorId, language: office.letterLanguage };
  return (
    <FiguresOf value={figures}>
      <PageTitle
        title={t('title')}
        action={
          <>
            <DashboardChoices
              asOf={asOf}
              data={choices}
              onDay={(per) => change({ per })}
              onDenominator={(av) => change({ av })}
            />
            {mayExport && <DashboardOut figures={figures} />}
          </>
        }
      />
      <StatisticsTabs beside={<CountingNote done={parts.done} total={parts.total} />} />
      <PanelWhenCounted part={parts.keyFigures} height={141}>
        {(keys) => (
          <KeyFigures figures={keys} before={parts.yearBefore.data} hospital={parts.hospital.data} asOf={asOf} />
        )}
      </PanelWhenCounted>
      <div className={classes.wideAndNarrow}>
        {isHospital ? (
          <>
            <PanelWhenCounted part={parts.hospital} title={t('hospital.municipalities')} height={280}>
              {(hospital) => <MunicipalitiesPanel figures={hospital} asOf={asOf} />}
            </PanelWhenCounted>
            <PanelWhenCounted part={parts.hospital} title={t('hospital.wayTitle')} height={280}>
              {(hospital) => <HospitalWayPanel figures={hospital} asOf={asOf} />}
            </PanelWhenCounted>
          </>
        ) : (
          <>
            <PanelWhenCounted part={parts.trend} title={t('trend.title')} height={280}>
              {(trend) => <TrendPanel trend={trend} denominatorId={denominatorId} />}
            </PanelWhenCounted>
            <PanelWhenCounted part={parts.funnel} title={t('funnel.title')} height={280}>
              {(funnel) => <FunnelPanel funnel={funnel} />}
            </PanelWhenCounted>
          </>
        )}
        <PanelWhenCounted part={parts.tertials} title={t('tertial.title')} height={315}>
          {(tertials) => <TertialPanel tertials={tertials} />}
        </PanelWhenCounted>
        <PanelWhenCounted part={parts.load} title={t('load.title')} height={315}>
          {(load) => <LoadPanel load={load} asOf={asOf} />}
        </PanelWhenCounted>
      </div>
      {parts.keyFigures.data && <GroupPanels figures={parts.keyFigures.data} asOf={asOf} />}
      <p className={classes.sources}>
        {t('sources', { denominator: choices.denominatorSource ?? t('registerDenominator') })}{' '}
        <QualityNote isWaiting={parts.done < parts.total} />
      </p>
    </FiguresOf>
  );
}
