import { useTexts } from '../app/language.tsx';
import { PageTitle } from '../components/PageTitle.tsx';

export function CoordinatorPage() {
  const t = useTexts('app');
  return <PageTitle title={t('nav.coordinators')} />;
}
