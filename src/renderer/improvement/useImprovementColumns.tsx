import type { ImprovementRow } from '../../contract/improvement.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import type { TableColumn } from '../components/tableColumn.ts';

/** What the list of improvements shows. */
export function useImprovementColumns(): TableColumn<ImprovementRow>[] {
  const t = useTexts('improvement');
  const code = useTexts('code');
  const formats = useFormats();
  return [
    {
      key: 'title',
      header: t('column.title'),
      width: 'minmax(240px, 2fr)',
      always: true,
      sortBy: 'title',
      fold: 'lead',
      cell: ({ title }) => title,
    },
    {
      key: 'dueOn',
      header: t('column.dueOn'),
      width: '110px',
      sortBy: 'dueOn',
      fold: 'trail',
      cell: ({ dueOn }) => (dueOn === null ? '–' : <time dateTime={dueOn}>{formats.day(dueOn)}</time>),
    },
    {
      key: 'responsible',
      header: t('column.responsible'),
      width: 'minmax(130px, 1fr)',
      cell: ({ responsible }) => responsible ?? '–',
    },
    {
      key: 'state',
      header: t('column.state'),
      width: '150px',
      sortBy: 'state',
      fold: 'line',
      cell: ({ state, isOverdue }) =>
        isOverdue ? (
          <StatusPill tone="red">{t('overdue')}</StatusPill>
        ) : (
          <StatusPill tone={state === 'done' ? 'good' : 'neutral'}>{code(`improvementState.${state}`)}</StatusPill>
        ),
    },
    {
      key: 'origin',
      header: t('column.origin'),
      width: '110px',
      cell: ({ origin }) => code(`improvementOrigin.${origin}`),
    },
  ];
}
