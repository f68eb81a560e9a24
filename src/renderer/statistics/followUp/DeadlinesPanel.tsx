import { BarChart } from '../../../charts/BarChart.tsx';
import { useFormats, useTexts } from '../../app/language.tsx';
import { ChartFrame } from '../ChartFrame.tsx';
import { useChartPalette } from '../../app/useChartPalette.ts';
import { FigureTable } from '../FigureTable.tsx';
import type { FollowUpYear } from './followUp.ts';

/** What part of each kind of deadline was kept, of those that are judged. */
export function DeadlinesPanel({ year: { deadlines, from, asOf } }: { year: FollowUpYear }) {
  const t = useTexts('statistics');
  const code = useTexts('code');
  const formats = useFormats();
  const palette = useChartPalette();
  const title = t('followUp.deadlines');
  const subtitle = t('followUp.dueIn', { from: formats.day(from), to: formats.day(asOf) });
  const percent = (share: number | null) => (share === null ? '–' : formats.percent(share));
  const cells = ({ kept, broken, open, share }: Omit<FollowUpYear['deadlines'], 'byKind'>) => [
    formats.number(kept),
    formats.number(broken),
    formats.number(open),
    percent(share),
  ];
  return (
    <ChartFrame
      title={title}
      subtitle={subtitle}
      note={<p>{t('followUp.notCounted')}</p>}
      chart={
        <BarChart
          palette={palette}
          texts={{ title, description: subtitle }}
          rows={deadlines.byKind.map(({ kind, kept, broken, share }) => ({
            key: kind,
            label: code(`deadlineKind.${kind}`),
            value: share,
            valueText: percent(share),
            ofText: t('group.of', { numerator: kept, denominator: kept + broken }),
            isUnknown: false,
          }))}
        />
      }
      table={
        <FigureTable
          caption={title}
          headers={[
            t('followUp.deadline'),
            t('followUp.keptHead'),
            t('followUp.brokenHead'),
            t('followUp.openHead'),
            t('followUp.keptShare'),
          ]}
          rows={deadlines.byKind.map((row) => ({
            key: row.kind,
            cells: [code(`deadlineKind.${row.kind}`), ...cells(row)],
          }))}
          total={[t('group.total'), ...cells(deadlines)]}
        />
      }
    />
  );
}
