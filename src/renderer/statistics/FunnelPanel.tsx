import { useFormats, useTexts } from '../app/language.tsx';
import type { OutputAt } from '../api/paths.ts';
import { FunnelChart } from '../../charts/FunnelChart.tsx';
import { yearOf } from '../../domain/calendar/day.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { useChartPalette } from '../app/useChartPalette.ts';
import { FigureLink, referralsAddress } from './figureLinks.tsx';
import { FigureTable } from './FigureTable.tsx';

const steps = ['received', 'decided', 'granted', 'assigned', 'activePlan'] as const;

/** The way from melding to plan, with what fell away at each step. */
export function FunnelPanel({ funnel }: { funnel: OutputAt<'statistics.funnel'> }) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const palette = useChartPalette();
  const notes: Record<(typeof steps)[number], string> = {
    received: t('funnel.waiting', { count: funnel.waitingForDecision }),
    decided: t('funnel.other', { count: funnel.otherOutcome }),
    granted: t('funnel.missing', { count: funnel.withoutCoordinator }),
    assigned: t('funnel.plan', { notWanted: funnel.planNotWanted, inProgress: funnel.planInProgress }),
    activePlan: '',
  };
  const address = (step: (typeof steps)[number]) =>
    referralsAddress({ receivedFrom: funnel.from, receivedTo: funnel.to, reached: step === 'received' ? null : step });
  const linkOf = (key: string, children: React.ReactNode) => {
    const step = steps.find((name) => name === key) ?? 'received';
    return (
      <FigureLink key={key} to={address(step)} label={`${t(`funnel.${step}`)}: ${formats.number(funnel[step])}`}>
        {children}
      </FigureLink>
    );
  };
  return (
    <ChartFrame
      panel="way"
      title={t('funnel.title')}
      subtitle={t('funnel.subtitle', { year: yearOf(funnel.to) })}
      chart={
        <FunnelChart
          palette={palette}
          texts={{
            title: t('funnel.title'),
            description: t('funnel.description', { received: funnel.received, plans: funnel.activePlan }),
          }}
          steps={steps.map((key) => ({
            key,
            label: t(`funnel.${key}`),
            count: funnel[key],
            countText: formats.number(funnel[key]),
            note: notes[key],
          }))}
          link={(step, children) => linkOf(step.key, children)}
        />
      }
      table={
        <FigureTable
          caption={t('funnel.title')}
          headers={[t('funnel.step'), t('funnel.count')]}
          rows={steps.map((key) => ({ key, cells: [t(`funnel.${key}`), linkOf(key, formats.number(funnel[key]))] }))}
        />
      }
    />
  );
}
