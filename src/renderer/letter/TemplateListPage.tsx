import { useNavigate } from 'react-router';

import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import type { TableColumn } from '../components/tableColumn.ts';
import { useFieldWords } from './fieldWords.ts';

type Row = OutputAt<'letter.templates'>[number];

/** «Maler for brev»: every kind in both written forms, shipped or the office's own. */
export function TemplateListPage() {
  const t = useTexts('letter');
  const navigate = useNavigate();
  const query = useApiQuery('letter.templates', {});
  const columns = useColumns();
  return (
    <>
      <Breadcrumb above={[{ to: '/brev', text: t('title') }]} here={t('template.title')} />
      <PageTitle title={t('template.title')} subtitle={t('template.intro')} />
      <DataTable
        name="letterTemplates"
        label={t('template.listLabel')}
        noun={t('template.noun')}
        columns={columns}
        pages={pagesOf(query, query.data ?? [])}
        rowKey={({ kind, language }) => `${kind} ${language}`}
        onOpen={({ kind, language }) => void navigate(`/brev/maler/${kind}/${language}`)}
      />
    </>
  );
}

function useColumns(): TableColumn<Row>[] {
  const t = useTexts('letter');
  const code = useTexts('code');
  const formats = useFormats();
  return [
    {
      key: 'kind',
      header: t('template.kind'),
      width: 'minmax(220px, 1.6fr)',
      always: true,
      fold: 'lead',
      cell: ({ kind }) => <strong>{t(`kind.${kind}`)}</strong>,
    },
    {
      key: 'language',
      header: t('page.language'),
      width: '110px',
      fold: 'line',
      cell: ({ language }) => code(`language.${language}`),
    },
    {
      key: 'subject',
      header: t('template.subject'),
      width: 'minmax(200px, 1.4fr)',
      fold: 'line',
      cell: ({ subject }) => <Subject text={subject} />,
    },
    {
      key: 'own',
      header: t('template.words'),
      width: 'minmax(170px, 1fr)',
      fold: 'line',
      cell: ({ isOwn, changedAt }) =>
        isOwn && changedAt !== null
          ? `${t('template.own')}, ${t('template.changed', { day: formats.day(changedAt.slice(0, 10)) })}`
          : t('template.shipped'),
    },
  ];
}

function Subject({ text }: { text: string }) {
  const { shown } = useFieldWords();
  return shown(text);
}
