import { useTexts } from './language.tsx';
import { SectionTabs } from './SectionTabs.tsx';
import { usePermission } from './session.tsx';

/** Between what people answer and what user panels say. */
export function ParticipationTabs() {
  const t = useTexts('survey');
  const readsPanels = usePermission('case.read');
  const surveys = { path: '/undersokelser', text: t('tabs.surveys') };
  const panel = { path: '/brukerrad', text: t('tabs.panel') };
  return <SectionTabs label={t('tabs.label')} tabs={readsPanels ? [surveys, panel] : [surveys]} />;
}
