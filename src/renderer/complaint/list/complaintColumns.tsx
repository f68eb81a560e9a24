import type { ComplaintRow } from '../../../contract/complaint.ts';
import type { ComplaintColumn } from '../../../contract/listExport.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { DeadlineText } from '../../components/DeadlineText.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';

/** The columns of the list of complaints. */
export function useComplaintColumns(): TableColumn<ComplaintRow, ComplaintColumn>[] {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const formats = useFormats();
  return [
    {
      key: 'receivedOn',
      header: t('column.receivedOn'),
      width: '104px',
      always: true,
      sortBy: 'receivedOn',
      fold: 'line',
      cell: ({ receivedOn }) => <time dateTime={receivedOn}>{formats.day(receivedOn)}</time>,
    },
    {
      key: 'person',
      header: t('column.person'),
      width: 'minmax(180px, 1.3fr)',
      always: true,
      sortBy: 'person',
      fold: 'lead',
      cell: ({ person }) => (
        <>
          <strong>{formats.name(person)}</strong> <span className="second">{formats.born(person)}</span>
        </>
      ),
    },
    {
      key: 'kind',
      header: t('column.kind'),
      width: 'minmax(170px, 1.2fr)',
      fold: 'line',
      cell: ({ recordKind, kind }) =>
        recordKind === 'complaint' ? code(`complaintKind.${kind}`) : code(`complaintRecordKind.${recordKind}`),
    },
    {
      key: 'state',
      header: t('column.state'),
      width: 'minmax(170px, 1.2fr)',
      fold: 'line',
      cell: ({ state, outcome }) =>
        outcome === null ? code(`complaintState.${state}`) : code(`complaintOutcome.${outcome}`),
    },
    {
      key: 'due',
      header: t('column.due'),
      width: '124px',
      fold: 'trail',
      cell: ({ dueOn }) => dueOn && <DeadlineText dueOn={dueOn} show="day" />,
    },
    {
      key: 'inTime',
      header: t('column.inTime'),
      width: '140px',
      cell: ({ isInTime }) => (isInTime === null ? t('noTerm') : t(isInTime ? 'inTime' : 'late')),
    },
    {
      key: 'case',
      header: t('column.case'),
      width: '100px',
      fromStart: false,
      cell: ({ caseNumber }) => caseNumber,
    },
  ];
}
