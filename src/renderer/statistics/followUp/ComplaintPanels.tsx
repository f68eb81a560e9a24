import type { ReactNode } from 'react';

import { BarChart } from '../../../charts/BarChart.tsx';
import { useFormats, useTexts } from '../../app/language.tsx';
import { ChartFrame } from '../ChartFrame.tsx';
import { useChartPalette } from '../../app/useChartPalette.ts';
import { complaintsAddress, FigureLink } from '../figureLinks.tsx';
import { FigureTable } from '../FigureTable.tsx';
import type { FollowUpYear } from './followUp.ts';

/** What the complaints of the year are about. */
export function ComplaintKindPanel({ year: { complaints, from, asOf } }: { year: FollowUpYear }) {
  const t = useTexts('statistics');
  const code = useTexts('code');
  return (
    <SharesPanel
      title={t('followUp.byKind')}
      group={t('followUp.about')}
      total={complaints.received}
      rows={complaints.byKind.map(({ kind, count, share }) => ({
        key: kind,
        label: code(`complaintKind.${kind}`),
        count,
        share,
        to: complaintsAddress({ recordKind: 'complaint', kinds: [kind], receivedFrom: from, receivedTo: asOf }),
      }))}
      note={
        complaints.supervisionRequests > 0 && (
          <p>{t('followUp.supervision', { count: complaints.supervisionRequests })}</p>
        )
      }
    />
  );
}

/** How the complaints that ended in the year ended. */
export function ComplaintOutcomePanel({ year: { complaints } }: { year: FollowUpYear }) {
  const t = useTexts('statistics');
  const code = useTexts('code');
  return (
    <SharesPanel
      title={t('followUp.byOutcome')}
      group={t('followUp.outcome')}
      total={complaints.settled}
      rows={complaints.byOutcome.map(({ outcome, count, share }) => ({
        key: outcome,
        label: code(`complaintOutcome.${outcome}`),
        count,
        share,
        to: complaintsAddress({ recordKind: 'complaint', outcomes: [outcome] }),
      }))}
      note={null}
    />
  );
}

interface SharesPanelProps {
  title: string;
  group: string;
  total: number;
  rows: readonly { key: string; label: string; count: number; share: number | null; to: string }[];
  note: ReactNode;
}

/** So many of each, and what part of all. Each number leads to its list. */
function SharesPanel({ title, group, total, rows, note }: SharesPanelProps) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const palette = useChartPalette();
  const subtitle = t('followUp.ofComplaints', { count: total });
  const percent = (share: number | null) => (share === null ? '–' : formats.percent(share));
  return (
    <ChartFrame
      title={title}
      subtitle={subtitle}
      note={note}
      chart={
        <BarChart
          palette={palette}
          texts={{ title, description: subtitle }}
          rows={rows.map(({ key, label, count, share }) => ({
            key,
            label,
            value: share,
            valueText: percent(share),
            ofText: total === 0 ? '' : t('group.of', { numerator: count, denominator: total }),
            isUnknown: false,
          }))}
        />
      }
      table={
        <FigureTable
          caption={title}
          headers={[group, t('funnel.count'), t('group.share')]}
          rows={rows.map(({ key, label, count, share, to }) => ({
            key,
            cells: [
              label,
              count === 0 ? (
                formats.number(count)
              ) : (
                <FigureLink key={key} to={to} label={`${label}: ${formats.number(count)}`}>
                  {formats.number(count)}
                </FigureLink>
              ),
              percent(share),
            ],
          }))}
          total={[t('group.total'), formats.number(total), '']}
        />
      }
    />
  );
}
