import { useTexts } from './language.tsx';
import { SectionTabs } from './SectionTabs.tsx';
import { usePermission } from './session.tsx';

const tabs = [
  { key: 'review', path: '/personvern' },
  { key: 'due', path: '/personvern/sletting' },
  { key: 'years', path: '/personvern/hvor-lenge' },
  { key: 'processingRecord', path: '/personvern/protokoll' },
  { key: 'impactAssessment', path: '/personvern/vurdering' },
] as const;

/** The second level of the menu under «Personvern». Whoever only reviews the log has the one page, and no tabs. */
export function PrivacyTabs() {
  const t = useTexts('privacy');
  const mayWrite = usePermission('privacy.write');
  if (!mayWrite) return null;
  return (
    <SectionTabs
      label={t('tabs.label')}
      tabs={tabs.map(({ key, path }) => ({ path, text: t(`tabs.${key}`), count: null }))}
    />
  );
}
