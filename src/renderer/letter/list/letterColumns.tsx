import type { LetterRow } from '../../../contract/letter.ts';
import type { LetterColumn } from '../../../contract/listExport.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import { LetterState } from '../LetterState.tsx';

/** The columns of the list of letters. */
export function useLetterColumns(): TableColumn<LetterRow, LetterColumn>[] {
  const t = useTexts('letter');
  const formats = useFormats();
  return [
    {
      key: 'createdOn',
      header: t('column.createdOn'),
      width: '104px',
      always: true,
      sortBy: 'createdOn',
      fold: 'line',
      cell: ({ createdOn }) => <time dateTime={createdOn}>{formats.day(createdOn)}</time>,
    },
    {
      key: 'person',
      header: t('column.person'),
      width: 'minmax(160px, 1.1fr)',
      always: true,
      sortBy: 'person',
      fold: 'lead',
      cell: ({ person }) => <strong>{formats.name(person)}</strong>,
    },
    {
      key: 'kind',
      header: t('column.kind'),
      width: 'minmax(180px, 1.4fr)',
      fold: 'line',
      cell: ({ kind }) => t(`kind.${kind}`),
    },
    {
      key: 'receiver',
      header: t('column.receiver'),
      width: 'minmax(130px, 1fr)',
      fold: 'line',
      cell: ({ receiver }) => receiver,
    },
    {
      key: 'state',
      header: t('column.state'),
      width: 'minmax(250px, 1.3fr)',
      fold: 'line',
      cell: (letter) => <LetterState letter={letter} />,
    },
    { key: 'case', header: t('column.case'), width: '96px', fromStart: false, cell: ({ caseNumber }) => caseNumber },
    { key: 'by', header: t('column.by'), width: '140px', fromStart: false, cell: ({ by }) => by },
  ];
}
