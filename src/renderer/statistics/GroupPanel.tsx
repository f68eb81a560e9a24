import type { ReactNode } from 'react';

import { useFormats, useTexts } from '../app/language.tsx';
import { BarChart, type BarRow } from '../../charts/BarChart.tsx';
import type { DashboardPanel } from '../../domain/statistics/dashboardPanel.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import type { IndicatorResult } from '../../contract/statistics.ts';
import type { PersonFilter } from '../../contract/person.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { useChartPalette } from '../app/useChartPalette.ts';
import { isUnknownGroup } from './dashboard.ts';
import { FigureLink, personsAddress } from './figureLinks.tsx';
import { FigureTable } from './FigureTable.tsx';

type GroupKind = 'ageGroup' | 'needClass' | 'unit' | 'area';

interface GroupPanelProps {
  title: string;
  /** What the groups are called: «Alder». */
  groupName: string;
  /** What is counted: «Med plan». */
  counted: string;
  indicator: IndicatorResult;
  kind: GroupKind;
  asOf: string;
  /** The filter of the list behind a group; null where there is none. */
  filterOf: (group: string) => Partial<PersonFilter> | null;
  /** The name of a group on screen. */
  nameOf: (group: string) => string;
  note?: string;
  first?: 'chart' | 'table';
  panel: DashboardPanel;
}

/** An indicator by group: share, «n of m», the unknown as a group of its own, small counts marked. */
export function GroupPanel(props: GroupPanelProps) {
  const { title, groupName, counted, indicator, kind, asOf, filterOf, nameOf, note, first = 'chart', panel } = props;
  const t = useTexts('statistics');
  const formats = useFormats();
  const palette = useChartPalette();
  const below = useApiQuery('office.settings', {}).data?.suppressBelow ?? 5;
  const rows = indicator.breakdown[kind];
  const label = (group: string) => (isUnknownGroup(group) ? t('group.noName') : nameOf(group));
  const percent = (share: number | null) => (share === null ? '–' : formats.percent(share));
  const isSmall = (count: number) => count > 0 && count < below;
  const countText = (count: number) => `${formats.number(count)}${isSmall(count) ? ' ◊' : ''}`;
  const linked = (group: string, text: string, children: ReactNode): ReactNode => {
    const filter = filterOf(group);
    if (filter === null) return children;
    return (
      <FigureLink key={group} to={personsAddress({ ...filter, asOf })} label={`${label(group)}: ${text}`}>
        {children}
      </FigureLink>
    );
  };
  const withoutUnknown = shareWithoutUnknown(rows);
  const notes = [
    rows.some((row) => isSmall(row.numerator)) ? t('group.small', { below }) : null,
    withoutUnknown === null ? null : t('group.unknown', { share: formats.percent(withoutUnknown) }),
    note,
  ].filter((line) => line !== null && line !== undefined);
  const bars = rows.map((row): BarRow => ({
    key: row.group,
    label: label(row.group),
    value: row.share ?? (row.denominator === null ? row.numerator : null),
    valueText: row.denominator === null ? countText(row.numerator) : percent(row.share),
    ofText:
      row.denominator === null
        ? ''
        : t('group.of', { numerator: countText(row.numerator), denominator: formats.number(row.denominator) }),
    isUnknown: isUnknownGroup(row.group),
  }));
  const hasShares = indicator.denominator !== null && indicator.denominatorId !== null;
  return (
    <ChartFrame
      panel={panel}
      title={title}
      subtitle={
        hasShares && indicator.denominatorId
          ? t('group.subtitle', { day: formats.day(asOf), of: t(`ofNoun.${indicator.denominatorId}`) })
          : t('group.subtitleCount', { day: formats.day(asOf) })
      }
      first={first}
      note={notes.length > 0 && notes.map((line) => <p key={line}>{line}</p>)}
      chart={
        <BarChart
          rows={bars}
          palette={palette}
          texts={{ title, description: t('group.description') }}
          link={(row, children) => linked(row.key, row.valueText, children)}
        />
      }
      table={
        <FigureTable
          caption={title}
          headers={[groupName, counted, t('group.denominator'), t('group.share')]}
          rows={rows.map((row) => ({
            key: row.group,
            cells: [
              label(row.group),
              linked(row.group, formats.number(row.numerator), countText(row.numerator)),
              row.denominator === null ? '–' : formats.number(row.denominator),
              percent(row.share),
            ],
          }))}
          total={[
            t('group.total'),
            formats.number(indicator.numerator),
            indicator.denominator === null ? '–' : formats.number(indicator.denominator),
            percent(indicator.share),
          ]}
        />
      }
    />
  );
}

/** The share of those something is known of, where some are unknown and there is a denominator. */
function shareWithoutUnknown(rows: IndicatorResult['breakdown']['ageGroup']): number | null {
  const known = rows.filter((row) => !isUnknownGroup(row.group));
  if (known.length === rows.length || known.some((row) => row.denominator === null)) return null;
  const denominator = known.reduce((sum, row) => sum + (row.denominator ?? 0), 0);
  return denominator === 0 ? null : known.reduce((sum, row) => sum + row.numerator, 0) / denominator;
}
