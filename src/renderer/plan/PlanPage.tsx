import { useTexts } from '../app/language.tsx';
import { PageTitle } from '../components/PageTitle.tsx';

export function PlanPage() {
  const t = useTexts('app');
  return <PageTitle title={t('nav.plans')} />;
}
