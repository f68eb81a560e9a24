import { useParams } from 'react-router';

import { type LetterKind, letterKinds } from '../../domain/letter/letterKind.ts';
import { type LetterLanguage, letterLanguages } from '../../domain/office/officeType.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useStoredDraft } from '../form/kept/storedDraft.ts';
import { templateDraft, TemplateForm } from './template/TemplateForm.tsx';

/** One template: its words, the fields there are, and how the letter will look. */
export function TemplatePage() {
  const { kind, language } = useParams();
  const known = letterKinds.find((one) => one === kind);
  const form = letterLanguages.find((one) => one === language);
  return known && form ? <Template key={`${known} ${form}`} kind={known} language={form} /> : <NotFoundPage />;
}

function Template({ kind, language }: { kind: LetterKind; language: LetterLanguage }) {
  const t = useTexts('letter');
  const code = useTexts('code');
  const { data, error } = useApiQuery('letter.template', { kind, language });
  const stored = useStoredDraft(templateDraft, `${kind} ${language}`);
  if (error) return <PageError error={error} />;
  if (!data || !stored) return <Loading />;
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/brev', text: t('title') },
          { to: '/brev/maler', text: t('template.title') },
        ]}
        here={t(`kind.${kind}`)}
      />
      <PageTitle title={t(`kind.${kind}`)} subtitle={code(`language.${language}`)} />
      <TemplateForm key={data.version} template={data} stored={stored} />
    </>
  );
}
