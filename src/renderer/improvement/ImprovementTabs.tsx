import { useTexts } from '../app/language.tsx';
import { SectionTabs } from '../app/SectionTabs.tsx';

/** Between what is to be better and what went wrong. */
export function ImprovementTabs() {
  const t = useTexts('improvement');
  return (
    <SectionTabs
      label={t('title')}
      tabs={[
        { path: '/forbedring', text: t('title') },
        { path: '/forbedring/avvik', text: t('deviations.title') },
      ]}
    />
  );
}
