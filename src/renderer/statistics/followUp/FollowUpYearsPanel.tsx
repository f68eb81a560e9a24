import { BarChart } from '../../../charts/BarChart.tsx';
import { useFormats, useTexts } from '../../app/language.tsx';
import { ChartFrame } from '../ChartFrame.tsx';
import { useChartPalette } from '../../app/useChartPalette.ts';
import { FigureTable } from '../FigureTable.tsx';
import { figureIn, type FollowUp, type FollowUpYear } from './followUp.ts';

/** Days without a coordinator over the years as bars; every figure of the page in the table. */
export function FollowUpYearsPanel({ followUp: { years } }: { followUp: FollowUp }) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const palette = useChartPalette();
  const percent = (share: number | null) => (share === null ? '–' : formats.percent(share));
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : formats.number(value);
  const rows: readonly (readonly [key: string, label: string, cell: (year: FollowUpYear) => string])[] = [
    [
      'persons',
      t('followUp.short.daysWithoutCoordinator'),
      (year) => number(figureIn(year, 'daysWithoutCoordinator').numerator),
    ],
    ['days', t('followUp.daysInAll'), (year) => number(figureIn(year, 'daysWithoutCoordinator').days)],
    [
      'changes',
      t('followUp.short.coordinatorChanges'),
      (year) => number(figureIn(year, 'coordinatorChanges').numerator),
    ],
    ['deadlines', t('followUp.short.deadlines'), (year) => percent(year.deadlines.share)],
    ['onTime', t('followUp.short.evaluationsOnTime'), (year) => percent(figureIn(year, 'evaluationsOnTime').share)],
    ['overdue', t('followUp.short.evaluationsOverdue'), (year) => percent(figureIn(year, 'evaluationsOverdue').share)],
    ['complete', t('followUp.short.planCompleteShare'), (year) => percent(figureIn(year, 'planCompleteShare').share)],
    ['complaints', t('followUp.short.complaints'), (year) => number(year.complaints.received)],
    ['forwarding', t('followUp.daysToForwarding'), (year) => number(year.complaints.daysToForwarding.median)],
  ];
  const title = t('followUp.years');
  return (
    <ChartFrame
      title={title}
      subtitle={t('followUp.yearsSubtitle')}
      chart={
        <BarChart
          palette={palette}
          texts={{ title, description: t('followUp.yearsSubtitle') }}
          rows={years.map((year) => {
            const { numerator, days = 0 } = figureIn(year, 'daysWithoutCoordinator');
            return {
              key: String(year.year),
              label: String(year.year),
              value: days,
              valueText: formats.number(days),
              ofText: t('followUp.onPersons', { count: numerator }),
              isUnknown: false,
            };
          })}
        />
      }
      table={
        <FigureTable
          caption={title}
          headers={[t('corps.figure'), ...years.map(({ year }) => String(year))]}
          rows={rows.map(([key, label, cell]) => ({ key, cells: [label, ...years.map(cell)] }))}
        />
      }
    />
  );
}
