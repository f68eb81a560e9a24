import { useParams } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useStoredDraft } from '../form/kept/storedDraft.ts';
import { HandOverForm, handOverDraft } from './move/HandOverForm.tsx';

/** A fadder who leaves or is away hands the group over. */
export function HandOverPage() {
  const t = useTexts('supervision');
  const { fadderId = '' } = useParams();
  const fadder = useApiQuery('fadder.get', { id: fadderId });
  const groups = useApiQuery('fadder.groups', {});
  const stored = useStoredDraft(handOverDraft, fadderId);
  const error = fadder.error ?? groups.error;
  if (error) return <PageError error={error} onRetry={() => void Promise.all([fadder.refetch(), groups.refetch()])} />;
  if (!fadder.data || !groups.data || !stored) return <Loading />;
  const { name } = fadder.data;
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/opplaering/faddere', text: t('fadder.title') },
          { to: `/opplaering/faddere/${fadderId}`, text: name },
        ]}
        here={t('handOver.heading')}
      />
      <PageTitle title={t('handOver.heading')} />
      <HandOverForm
        fadder={fadder.data}
        others={groups.data.faddere.filter(({ id }) => id !== fadderId)}
        stored={stored}
      />
    </>
  );
}
