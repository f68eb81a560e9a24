import { useTexts } from '../app/language.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { useFirstSteps } from '../components/useFirstSteps.ts';
import { PageTitle } from '../components/PageTitle.tsx';

/** Before anybody is registered: no zeros and no empty charts, but what comes here and how it begins. */
export function EmptyDashboard() {
  const t = useTexts('statistics');
  const beginnings = useFirstSteps();
  return (
    <>
      <PageTitle title={t('title')} />
      <EmptyState title={t('emptyTitle')} text={t('empty')} steps={beginnings} />
    </>
  );
}
