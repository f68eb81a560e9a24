import { IconCalendarOff } from '@tabler/icons-react';

import { useFormats, useTexts } from '../app/language.tsx';
import { LoadBar } from '../components/LoadBar.tsx';
import type { TableColumn } from '../components/tableColumn.ts';
import type { CoordinatorRow } from '../../contract/coordinator.ts';
import type { CoordinatorColumn } from '../../contract/listExport.ts';
import { freePlaces } from '../../domain/coordinator/load.ts';
import twoLines from '../components/TwoLines.module.css';
import classes from './coordinator.module.css';
import { useCoordinatorWords } from './coordinatorWords.ts';
import { Skills } from './Skills.tsx';

/** The columns of the list of coordinators; bars stand on one common scale. */
export function useCoordinatorColumns(scale: number): TableColumn<CoordinatorRow, CoordinatorColumn>[] {
  const t = useTexts('coordinator');
  const formats = useFormats();
  const words = useCoordinatorWords();
  return [
    {
      key: 'name',
      header: t('column.name'),
      width: 'minmax(190px, 1.5fr)',
      always: true,
      sortBy: 'name',
      fold: 'line',
      cell: (row) => (
        <span className={twoLines.two}>
          <strong>{row.name}</strong>
          <span className="second">{words.place(row)}</span>
        </span>
      ),
    },
    {
      key: 'load',
      header: t('column.load'),
      width: '180px',
      sortBy: 'load',
      fold: 'line',
      cell: (row) => (
        <LoadBar
          persons={row.persons}
          max={row.maxPersons}
          scale={scale}
          pale={row.isAbsent || freePlaces(row) <= 0 || !row.takesNew}
        />
      ),
    },
    {
      key: 'skills',
      header: t('column.skills'),
      width: 'minmax(180px, 1.5fr)',
      fold: 'line',
      cell: (row) => (
        <span className={twoLines.two}>
          <Skills competences={row.competences} />
          <span className="second">{words.role(row)}</span>
        </span>
      ),
    },
    {
      key: 'active',
      header: t('column.active'),
      width: 'minmax(130px, 1fr)',
      fold: 'line',
      cell: (row) => <Availability row={row} />,
    },
    {
      key: 'unit',
      header: t('column.unit'),
      width: 'minmax(120px, 1fr)',
      sortBy: 'unit',
      fromStart: false,
      cell: (row) => row.unitName ?? t('noUnit'),
    },
    { key: 'phone', header: t('column.phone'), width: '110px', fromStart: false, cell: (row) => row.phone },
    {
      key: 'email',
      header: t('column.email'),
      width: 'minmax(140px, 1fr)',
      fromStart: false,
      cell: (row) => row.email,
    },
    {
      key: 'percentage',
      header: t('column.percentage'),
      width: '90px',
      fromStart: false,
      align: 'end',
      cell: ({ percentage }) => (percentage === null ? '–' : formats.percent(percentage / 100, 0)),
    },
  ];
}

/** Why somebody cannot take more, or how long they will be there; nothing where all is as usual. */
function Availability({ row }: { row: CoordinatorRow }) {
  const t = useTexts('coordinator');
  const words = useCoordinatorWords();
  const term = words.term(row);
  return (
    <span className={twoLines.two}>
      {row.isAbsent && (
        <span className={classes.note}>
          <IconCalendarOff size={16} stroke={1.6} aria-hidden />
          {words.away(row)}
        </span>
      )}
      {!row.takesNew && <span className={classes.note}>{t('takesNoNew')}</span>}
      {term && <span className={classes.note}>{term}</span>}
    </span>
  );
}
