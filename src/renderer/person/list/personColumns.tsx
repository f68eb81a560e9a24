import { IconAlertCircleFilled } from '@tabler/icons-react';

import type { PersonColumn } from '../../../contract/listExport.ts';
import { type PlanState, planStates } from '../../../domain/plan/codes.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import type { OutputAt } from '../../api/paths.ts';
import type { TableColumn } from '../../components/tableColumn.ts';
import classes from '../person.module.css';

export type PersonRow = OutputAt<'person.list'>['rows'][number];

/** The columns of the list of people. Who lacks a coordinator says so in words and with its icon. */
export function usePersonColumns(): readonly TableColumn<PersonRow, PersonColumn>[] {
  const t = useTexts('person');
  const code = useTexts('code');
  const formats = useFormats();
  return [
    {
      key: 'name',
      header: t('column.name'),
      width: 'minmax(180px, 1.6fr)',
      sortBy: 'name',
      always: true,
      fold: 'lead',
      cell: (row) => <strong className={classes.name}>{formats.name(row)}</strong>,
    },
    {
      key: 'birthDate',
      header: t('column.birthDate'),
      width: '130px',
      sortBy: 'birthDate',
      fold: 'trail',
      cell: (row) =>
        row.birthDate === null ? formats.born(row) : <time dateTime={row.birthDate}>{formats.day(row.birthDate)}</time>,
    },
    {
      key: 'coordinator',
      header: t('column.coordinator'),
      width: 'minmax(170px, 1.4fr)',
      cell: (row) => {
        if (row.coordinator !== null) return row.coordinator.name;
        if (!row.missesCoordinator) return <span className={classes.none}>{t('noCoordinator')}</span>;
        return (
          <span className={classes.missing}>
            <IconAlertCircleFilled size={16} aria-hidden />
            {t('missesCoordinator')}
          </span>
        );
      },
    },
    {
      key: 'plan',
      header: t('column.plan'),
      width: 'minmax(120px, 1fr)',
      cell: (row) => {
        const state: PlanState | undefined = planStates.find((known) => known === row.planState);
        return state ? code(`planState.${state}`) : <span className={classes.none}>{t('noPlan')}</span>;
      },
    },
    {
      key: 'needClass',
      header: t('column.needClass'),
      width: 'minmax(120px, 1fr)',
      cell: (row) => code(`needClass.${row.needClass}`),
    },
    { key: 'area', header: t('column.area'), width: 'minmax(90px, 1fr)', cell: (row) => row.area },
  ];
}
