import { useParams } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { BlockPart } from './person/BlockPart.tsx';
import { CorrectionPart } from './person/CorrectionPart.tsx';
import { DeletionPart } from './person/DeletionPart.tsx';
import { InsightPart } from './person/InsightPart.tsx';
import { RestrictionPart } from './person/RestrictionPart.tsx';

/** What one person has a right to: insight, correction, restriction, who shall not see, and deletion. */
export function PersonPrivacyPage() {
  const { personId = '' } = useParams();
  const t = useTexts('privacy');
  const persons = useTexts('person');
  const formats = useFormats();
  const person = useApiQuery('person.get', { id: personId });
  const { data, error, refetch } = useApiQuery('privacy.ofPerson', { personId });
  const name = person.data ? formats.name(person.data.fields) : t('page.back');
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/personer', text: persons('title') },
          { to: `/personer/${personId}`, text: name },
        ]}
        here={t('page.title')}
      />
      <PageTitle title={t('page.title')} subtitle={person.data ? name : ''} />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {(!data || !person.data) && !error && <Loading />}
      {data && person.data && (
        <>
          <InsightPart personId={personId} language={person.data.fields.letterLanguage} />
          <RestrictionPart personId={personId} restriction={data.restriction} />
          <BlockPart personId={personId} blocks={data.blocks} accounts={data.accounts} />
          <CorrectionPart corrections={data.corrections} />
          <DeletionPart personId={personId} name={name} retention={data.retention} proposal={data.proposal} />
        </>
      )}
    </>
  );
}
