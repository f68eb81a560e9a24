import { Checkbox } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';

import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import { PieceBar } from '../components/PieceBar.tsx';
import type { TableColumn } from '../components/tableColumn.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import { isBehind } from '../../domain/supervision/pace.ts';
import { Standing } from './Standing.tsx';
import filterRow from '../components/FilterRow.module.css';
import twoLines from '../components/TwoLines.module.css';

const sorts = ['name', 'last', 'held', 'standing'] as const;
const address = z.object({
  onlyBehind: z.boolean().default(false),
  unitId: z.uuid().nullable().default(null),
  sort: z.enum(sorts).default('name'),
  descending: z.boolean().default(false),
});

type PaceRow = OutputAt<'supervision.coordinators'>[number];

/** Every coordinator in office: when last supervised, and the year's supervision against the goal. */
export function CoordinatorPacePage() {
  const t = useTexts('supervision');
  const navigate = useNavigate();
  const { filter, change } = useAddressFilter(address);
  const query = useApiQuery('supervision.coordinators', {});
  const all = query.data ?? [];
  const matching = all.filter(
    (row) => (!filter.onlyBehind || isBehind(row.pace)) && (filter.unitId === null || row.unitId === filter.unitId),
  );
  const rows = sorted(matching, filter.sort, filter.descending);
  const columns = usePaceColumns();
  return (
    <>
      <Breadcrumb above={[{ to: '/opplaering/veiledning', text: t('session.title') }]} here={t('pace.title')} />
      <PageTitle title={t('pace.title')} subtitle={<Goal />} />
      <div className={filterRow.row}>
        <Checkbox
          label={t('pace.onlyBehind')}
          checked={filter.onlyBehind}
          onChange={(event) => change({ onlyBehind: event.currentTarget.checked || null })}
        />
      </div>
      <DataTable
        name="coordinatorPace"
        label={t('pace.listLabel')}
        noun={t('pace.noun')}
        columns={columns}
        pages={pagesOf(query, rows, all.length)}
        rowKey={({ coordinatorId }) => coordinatorId}
        rowHeight={50}
        sort={{ by: filter.sort, descending: filter.descending }}
        onSort={({ by, descending }) => change({ sort: by, descending: descending || null })}
        onOpen={({ coordinatorId }) => void navigate(`/koordinatorer/${coordinatorId}`)}
      />
    </>
  );
}

/** What each coordinator is measured by, and where to change it. */
function Goal() {
  const t = useTexts('supervision');
  const mayChange = usePermission('settings.write');
  const { data } = useApiQuery('supervision.goals', { year: yearOf(useToday()) });
  if (!data) return null;
  const goal = data.coordinatorPerYear;
  return (
    <>
      {goal === 0 ? t('pace.noGoal') : t('pace.goal', { goal })}{' '}
      {mayChange && (
        <Link className="link" to="/innstillinger?del=supervision">
          {t('pace.changeGoal')}
        </Link>
      )}
    </>
  );
}

function sorted(rows: readonly PaceRow[], by: (typeof sorts)[number], descending: boolean): PaceRow[] {
  const ordered = by === 'name' ? [...rows] : rows.toSorted(compare[by]);
  return descending ? ordered.toReversed() : ordered;
}

const compare: Record<Exclude<(typeof sorts)[number], 'name'>, (a: PaceRow, b: PaceRow) => number> = {
  last: (a, b) => (a.lastOn ?? '').localeCompare(b.lastOn ?? ''),
  held: (a, b) => a.pace.held - b.pace.held,
  standing: (a, b) => b.pace.behind - a.pace.behind,
};

function usePaceColumns(): TableColumn<PaceRow>[] {
  const t = useTexts('supervision');
  const formats = useFormats();
  const year = yearOf(useToday());
  return [
    {
      key: 'name',
      header: t('pace.coordinator'),
      width: 'minmax(190px, 1.4fr)',
      always: true,
      sortBy: 'name',
      fold: 'line',
      cell: (row) => (
        <span className={twoLines.two}>
          <strong>{row.name}</strong>
          <span className="second">{row.unitName ?? t('noUnit')}</span>
        </span>
      ),
    },
    {
      key: 'fadder',
      header: t('pace.fadder'),
      width: 'minmax(140px, 1fr)',
      cell: (row) => row.fadderName ?? t('pace.noFadder'),
    },
    {
      key: 'last',
      header: t('pace.last'),
      width: '130px',
      sortBy: 'last',
      cell: (row) => (row.lastOn === null ? t('page.never') : formats.day(row.lastOn)),
    },
    {
      key: 'held',
      header: t('pace.held', { year }),
      width: '150px',
      sortBy: 'held',
      cell: (row) => <PieceBar done={row.pace.held} goal={row.pace.goal} />,
    },
    {
      key: 'standing',
      header: t('pace.standing'),
      width: 'minmax(170px, 1fr)',
      sortBy: 'standing',
      fold: 'line',
      cell: (row) => <Standing pace={row.pace} />,
    },
  ];
}
