import { periodName } from '../../../locales/periodName.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import type { SeriesRow } from './seriesFilter.ts';

/** What the list of series shows. */
export function useSeriesColumns(): TableColumn<SeriesRow>[] {
  const t = useTexts('series');
  const report = useTexts('report');
  const language = useLanguage();
  return [
    {
      key: 'title',
      header: t('column.title'),
      width: 'minmax(220px, 2fr)',
      always: true,
      sortBy: 'title',
      fold: 'lead',
      cell: ({ title }) => title,
    },
    { key: 'unit', header: t('column.unit'), width: 'minmax(180px, 1.4fr)', fold: 'line', cell: ({ unit }) => unit },
    {
      key: 'first',
      header: t('column.from'),
      width: '130px',
      cell: ({ periodKind, first }) => periodName(language, periodKind, first),
    },
    {
      key: 'last',
      header: t('column.to'),
      width: '130px',
      sortBy: 'last',
      fold: 'trail',
      cell: ({ periodKind, last }) => periodName(language, periodKind, last),
    },
    {
      key: 'origin',
      header: t('column.origin'),
      width: 'minmax(120px, 1fr)',
      cell: ({ isRegistered }) => t(isRegistered ? 'origin.both' : 'origin.typed'),
    },
    {
      key: 'chapter',
      header: t('column.chapter'),
      width: 'minmax(120px, 1fr)',
      cell: ({ chapter }) => (chapter === null ? t('noChapter') : report(`chapter.${chapter}`)),
    },
  ];
}
