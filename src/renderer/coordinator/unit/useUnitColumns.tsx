import type { UnitColumn } from '../../../contract/listExport.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import type { ListedUnit } from './unitSort.ts';

/** What the list of units shows. */
export function useUnitColumns(): TableColumn<ListedUnit, UnitColumn>[] {
  const t = useTexts('unit');
  const code = useTexts('code');
  const formats = useFormats();
  const counted = (
    key: 'coordinators' | 'freePlaces' | 'waiting',
    header: string,
    width: string,
  ): TableColumn<ListedUnit, UnitColumn> => ({
    key,
    header,
    width,
    align: 'end',
    sortBy: key,
    cell: (row) => formats.number(row[key]),
  });
  return [
    {
      key: 'name',
      header: t('name'),
      width: 'minmax(180px, 1.6fr)',
      always: true,
      fold: 'line',
      sortBy: 'name',
      cell: (row) => (
        <>
          <strong>{row.name}</strong> {!row.isActive && <StatusPill>{t('inactive')}</StatusPill>}
        </>
      ),
    },
    {
      key: 'leader',
      header: t('leader'),
      width: 'minmax(120px, 1fr)',
      cell: (row) => row.leader ?? t('noLeader'),
    },
    {
      key: 'sector',
      header: t('sector'),
      width: 'minmax(140px, 1.2fr)',
      sortBy: 'sector',
      cell: (row) => code(`sector.${row.sector}`),
    },
    counted('coordinators', t('coordinators'), '116px'),
    {
      key: 'persons',
      header: t('persons'),
      width: '92px',
      align: 'end',
      sortBy: 'persons',
      cell: (row) => t('ofMost', { persons: formats.number(row.persons), most: formats.number(row.maxPersons) }),
    },
    counted('freePlaces', t('free'), '120px'),
    counted('waiting', t('waiting'), '80px'),
    { key: 'phone', header: t('phone'), width: '110px', fromStart: false, cell: (row) => row.phone },
    { key: 'email', header: t('email'), width: 'minmax(140px, 1fr)', fromStart: false, cell: (row) => row.email },
  ];
}
