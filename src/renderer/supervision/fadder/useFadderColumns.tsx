import { IconCalendarOff, IconClock } from '@tabler/icons-react';

import { useFormats, useTexts } from '../../app/language.tsx';
import { PieceBar } from '../../components/PieceBar.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import type { FadderRow } from '../../../contract/fadder.ts';
import type { Groups } from './groups.ts';
import { Standing } from '../Standing.tsx';
import twoLines from '../../components/TwoLines.module.css';
import classes from '../supervision.module.css';
import { useSupervisionWords } from '../supervisionWords.ts';

/** The columns of the list of faddere. */
export function useFadderColumns(groups: Groups | undefined): TableColumn<FadderRow>[] {
  const t = useTexts('supervision');
  const formats = useFormats();
  return [
    {
      key: 'name',
      header: t('column.name'),
      width: 'minmax(190px, 1.5fr)',
      always: true,
      sortBy: 'name',
      fold: 'line',
      cell: (row) => <Name row={row} />,
    },
    {
      key: 'group',
      header: t('column.group'),
      width: '116px',
      sortBy: 'group',
      align: 'end',
      cell: (row) => formats.number(row.coordinators),
    },
    {
      key: 'pace',
      header: t('column.pace', { year: groups?.year ?? '' }),
      width: 'minmax(200px, 1.3fr)',
      sortBy: 'pace',
      cell: (row) => <PieceBar done={row.pace.held} goal={row.pace.goal} />,
    },
    {
      key: 'standing',
      header: t('column.standing'),
      width: 'minmax(170px, 1fr)',
      fold: 'line',
      cell: (row) => row.isActive && <Standing pace={row.pace} />,
    },
    {
      key: 'next',
      header: t('column.next'),
      width: '140px',
      sortBy: 'next',
      cell: (row) => <Next row={row} />,
    },
    {
      key: 'unit',
      header: t('column.unit'),
      width: 'minmax(120px, 1fr)',
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
  ];
}

function Name({ row }: { row: FadderRow }) {
  const t = useTexts('supervision');
  const words = useSupervisionWords();
  const second = words.term(row) ?? row.unitName ?? t('noUnit');
  return (
    <span className={twoLines.two}>
      <strong>{row.name}</strong>
      <span className="second">
        {row.isAway ? (
          <>
            <IconCalendarOff size={15} stroke={1.6} aria-hidden style={{ verticalAlign: -2 }} /> {words.away(row)}
          </>
        ) : (
          second
        )}
      </span>
    </span>
  );
}

function Next({ row }: { row: FadderRow }) {
  const t = useTexts('supervision');
  const formats = useFormats();
  if (row.nextOn !== null) return <time dateTime={row.nextOn}>{formats.day(row.nextOn)}</time>;
  if (!row.isActive || row.pace.goal === 0) return '–';
  return (
    <span className={classes.note}>
      <IconClock size={16} stroke={1.7} aria-hidden />
      {t('noneAgreed')}
    </span>
  );
}
