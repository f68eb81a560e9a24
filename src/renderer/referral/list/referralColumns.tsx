import type { ReferralColumn } from '../../../contract/listExport.ts';
import type { ReferralRow } from '../../../contract/referralList.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { DeadlineText } from '../../components/DeadlineText.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import classes from './referralList.module.css';

/** Every column a list of meldinger can have; seven are shown from the start. */
export function useReferralColumns(): readonly TableColumn<ReferralRow, ReferralColumn>[] {
  const t = useTexts('referral');
  const code = useTexts('code');
  const formats = useFormats();
  const day = (value: string | null) => (value === null ? '' : <time dateTime={value}>{formats.day(value)}</time>);
  return [
    {
      key: 'receivedOn',
      header: t('column.receivedOn'),
      width: '72px',
      sortBy: 'receivedOn',
      cell: (row) => day(row.receivedOn),
    },
    {
      key: 'person',
      header: t('column.person'),
      width: 'minmax(176px, 1.3fr)',
      sortBy: 'person',
      always: true,
      fold: 'lead',
      cell: (row) => (
        <>
          <strong className={classes.name}>{formats.name(row.person)}</strong>
          <span className={`second ${classes.born}`}>{formats.born(row.person)}</span>
        </>
      ),
    },
    {
      key: 'need',
      header: t('column.need'),
      width: 'minmax(144px, 1fr)',
      fold: 'line',
      cell: (row) => code(`need.${row.need}`),
    },
    {
      key: 'referrerType',
      header: t('column.referrerType'),
      width: 'minmax(116px, 0.9fr)',
      cell: (row) => code(`referrerType.${row.referrerType}`),
    },
    {
      key: 'state',
      header: t('column.state'),
      width: 'minmax(144px, 0.9fr)',
      sortBy: 'state',
      cell: (row) => code(`state.${row.state}`),
    },
    {
      key: 'nextDeadline',
      header: t('column.nextDeadline'),
      width: '98px',
      sortBy: 'dueOn',
      fold: 'trail',
      cell: (row) => row.nextDeadline && <DeadlineText dueOn={row.nextDeadline.dueOn} show="day" />,
    },
    {
      key: 'responsible',
      header: t('column.responsible'),
      width: 'minmax(114px, 0.8fr)',
      cell: (row) => row.responsible ?? <span className={classes.none}>{t('nobody')}</span>,
    },
    {
      key: 'caseNumber',
      header: t('column.caseNumber'),
      width: '96px',
      fromStart: false,
      cell: (row) => row.caseNumber,
    },
    { key: 'sentOn', header: t('column.sentOn'), width: '94px', fromStart: false, cell: (row) => day(row.sentOn) },
    {
      key: 'channel',
      header: t('column.channel'),
      width: 'minmax(100px, 1fr)',
      fromStart: false,
      cell: (row) => code(`channel.${row.channel}`),
    },
    {
      key: 'referrerName',
      header: t('column.referrerName'),
      width: 'minmax(100px, 1fr)',
      fromStart: false,
      cell: (row) => row.referrerName,
    },
    {
      key: 'specialty',
      header: t('column.specialty'),
      width: 'minmax(90px, 1fr)',
      fromStart: false,
      cell: (row) => code(`specialty.${row.specialty}`),
    },
    {
      key: 'outcome',
      header: t('column.outcome'),
      width: 'minmax(110px, 1.2fr)',
      fromStart: false,
      cell: (row) => row.outcome && code(`outcome.${row.outcome}`),
    },
    {
      key: 'decidedOn',
      header: t('column.decidedOn'),
      width: '94px',
      fromStart: false,
      cell: (row) => day(row.decidedOn),
    },
    { key: 'area', header: t('column.area'), width: 'minmax(80px, 1fr)', fromStart: false, cell: (row) => row.area },
    {
      key: 'urgency',
      header: t('column.urgency'),
      width: '96px',
      fromStart: false,
      cell: (row) => code(`urgency.${row.urgency}`),
    },
  ];
}
