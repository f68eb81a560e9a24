import { useTexts } from '../app/language.tsx';
import { PageTitle } from '../components/PageTitle.tsx';

export function ReportPage() {
  const t = useTexts('app');
  return <PageTitle title={t('nav.report')} />;
}
