import type { SurveyRow } from '../../contract/survey.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import type { TableColumn } from '../components/tableColumn.ts';
import { usePeriod } from './usePeriod.ts';

/** What the list of surveys shows. */
export function useSurveyColumns(): TableColumn<SurveyRow>[] {
  const t = useTexts('survey');
  const code = useTexts('code');
  const formats = useFormats();
  const period = usePeriod();
  return [
    {
      key: 'title',
      header: t('column.title'),
      width: 'minmax(260px, 2fr)',
      always: true,
      sortBy: 'title',
      fold: 'lead',
      cell: ({ title }) => title,
    },
    {
      key: 'kind',
      header: t('column.kind'),
      width: 'minmax(160px, 1fr)',
      fold: 'line',
      cell: ({ kind }) => code(`surveyKind.${kind}`),
    },
    {
      key: 'held',
      header: t('column.held'),
      width: '210px',
      sortBy: 'held',
      fold: 'line',
      cell: ({ editions: [last] }) => (last ? period(last) : '–'),
    },
    {
      key: 'responses',
      header: t('column.responses'),
      width: '90px',
      sortBy: 'responses',
      align: 'end',
      cell: ({ editions: [last] }) => formats.number(last?.responses ?? 0),
    },
    {
      key: 'editions',
      header: t('column.editions'),
      width: '90px',
      align: 'end',
      cell: ({ editions }) => formats.number(editions.length),
    },
  ];
}
