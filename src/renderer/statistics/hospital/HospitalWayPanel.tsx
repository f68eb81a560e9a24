import type { ReactNode } from 'react';

import { FunnelChart } from '../../../charts/FunnelChart.tsx';
import { startOfYear, yearOf } from '../../../domain/calendar/day.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { ChartFrame } from '../ChartFrame.tsx';
import { useChartPalette } from '../../app/useChartPalette.ts';
import { FigureLink, referralsAddress } from '../figureLinks.tsx';
import { FigureTable } from '../FigureTable.tsx';
import type { Hospital } from './toldIn.ts';

const steps = ['received', 'assessed', 'notified', 'answered', 'withCoordinator'] as const;
type Step = (typeof steps)[number];

/** The way of the year's meldinger from the hospital to the kommune's answer. */
export function HospitalWayPanel({ figures, asOf }: { figures: Hospital; asOf: string }) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const palette = useChartPalette();
  const { way, ticked, participations } = figures;
  const received = { receivedFrom: startOfYear(yearOf(asOf)), receivedTo: asOf };
  const addressOf: Record<Step, string> = {
    received: referralsAddress(received),
    assessed: referralsAddress({ ...received, reached: 'assessed' }),
    notified: referralsAddress({ ...received, answer: 'notified' }),
    answered: referralsAddress({ ...received, answer: 'answered' }),
    withCoordinator: referralsAddress({ ...received, reached: 'named' }),
  };
  const counted = (step: Step, children: ReactNode) => {
    const to = addressOf[step];
    const label = `${t(`hospital.way.${step}`)}: ${formats.number(way[step])}`;
    return (
      <FigureLink key={step} to={to} label={label}>
        {children}
      </FigureLink>
    );
  };
  const notes: Record<Step, string> = {
    received: t('hospital.note.received', { count: way.received - way.assessed }),
    assessed: t('hospital.note.assessed', { count: way.assessed - way.notified }),
    notified: t('hospital.note.notified', { count: way.notified - way.answered }),
    answered: t('hospital.note.answered', { count: way.answered - way.withCoordinator }),
    withCoordinator: '',
  };
  return (
    <ChartFrame
      title={t('hospital.wayTitle')}
      subtitle={t('funnel.subtitle', { year: yearOf(asOf) })}
      chart={
        <FunnelChart
          palette={palette}
          texts={{
            title: t('hospital.wayTitle'),
            description: t('hospital.wayDescription', { received: way.received, answered: way.answered }),
          }}
          steps={steps.map((key) => ({
            key,
            label: t(`hospital.way.${key}`),
            count: way[key],
            countText: formats.number(way[key]),
            note: notes[key],
          }))}
          link={(step, children) => counted(steps.find((key) => key === step.key) ?? 'assessed', children)}
        />
      }
      table={
        <FigureTable
          caption={t('hospital.wayTitle')}
          headers={[t('funnel.step'), t('funnel.count')]}
          rows={steps.map((key) => ({
            key,
            cells: [t(`hospital.way.${key}`), counted(key, formats.number(way[key]))],
          }))}
        />
      }
      note={
        <>
          <p>{t('hospital.ticked', { ticked, received: way.received })}</p>
          <p>{t('hospital.participations', { count: participations })}</p>
        </>
      }
    />
  );
}
