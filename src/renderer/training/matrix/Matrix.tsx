import { useMemo } from 'react';
import { useNavigate } from 'react-router';

import type { StandingRow } from '../../../contract/training.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { pagesOf } from '../../components/pagesOf.ts';
import type { TableColumn } from '../../components/tableColumn.ts';
import { useAddressFilter } from '../../components/useAddressFilter.ts';
import type { Programs } from '../usePrograms.ts';
import twoLines from '../../components/TwoLines.module.css';
import classes from './matrix.module.css';
import { matrixAddress, matrixRows } from './matrixFilter.ts';
import { MatrixFilters } from './MatrixFilters.tsx';
import { Legend, StandingCell } from './StandingCell.tsx';
import { SupervisedCell } from './SupervisedCell.tsx';

interface MatrixProps {
  query: { isPending: boolean; error: unknown; refetch: () => unknown };
  rows: readonly StandingRow[];
  programs: Programs;
}

/** Coordinators against programmes: a sign and a day in each cell, what is missing first. */
export function Matrix({ query, rows, programs }: MatrixProps) {
  const t = useTexts('training');
  const navigate = useNavigate();
  const { filter, change } = useAddressFilter(matrixAddress);
  const shown = useMemo(() => matrixRows(rows, filter), [rows, filter]);
  const columns = useMatrixColumns(programs, useSupervision());
  return (
    <section aria-labelledby="matrix">
      <div className={classes.head}>
        <h2 id="matrix">{t('matrix.title')}</h2>
        <MatrixFilters filter={filter} rows={rows} onChange={change} />
      </div>
      <DataTable
        name="training"
        label={t('matrix.title')}
        noun={t('matrix.noun')}
        columns={columns}
        pages={pagesOf(query, shown, rows.length)}
        rowKey={({ coordinatorId }) => coordinatorId}
        rowHeight={57}
        onOpen={({ coordinatorId }) => void navigate(`/koordinatorer/${coordinatorId}`)}
      />
      <Legend />
    </section>
  );
}

type Supervision = ReadonlyMap<string, OutputAt<'supervision.coordinators'>[number]>;

/** When each was last supervised, by coordinator. */
function useSupervision(): Supervision {
  const { data } = useApiQuery('supervision.coordinators', {});
  return useMemo(() => new Map((data ?? []).map((row) => [row.coordinatorId, row])), [data]);
}

/** As many as there is room for beside the fadder groups; the others are in the column chooser. */
const columnsFromStart = 3;

/** One column a programme that is for coordinators or everybody. */
function useMatrixColumns({ programs, nameOf }: Programs, supervision: Supervision): TableColumn<StandingRow>[] {
  const t = useTexts('training');
  const shown = programs.filter(({ isActive, audience }) => isActive && audience.kind !== 'leaders');
  const fromStart = shown.filter(({ audience }) => audience.role === null).slice(0, columnsFromStart);
  return [
    {
      key: 'name',
      header: t('matrix.name'),
      width: 'minmax(150px, 1.3fr)',
      always: true,
      fold: 'line',
      cell: (row) => (
        <span className={twoLines.two}>
          <strong>{row.name}</strong>
          <span className="second">{row.unitName}</span>
        </span>
      ),
    },
    ...shown.map((program): TableColumn<StandingRow> => ({
      key: program.id,
      header: nameOf(program),
      width: 'minmax(112px, 1fr)',
      fromStart: fromStart.includes(program),
      cell: ({ standings }) => <StandingCell standing={standings.find(({ programId }) => programId === program.id)} />,
    })),
    {
      key: 'supervised',
      header: t('matrix.supervised'),
      width: 'minmax(112px, 1fr)',
      cell: ({ coordinatorId }) => <SupervisedCell pace={supervision.get(coordinatorId)} />,
    },
  ];
}
