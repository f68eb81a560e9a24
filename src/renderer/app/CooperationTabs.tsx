import { useTexts } from './language.tsx';
import { SectionTabs } from './SectionTabs.tsx';

/** The parts of «Samarbeid»: whom one works with, what is agreed, what is told, and what is planned. */
const tabs = [
  { key: 'places', path: '/samarbeid' },
  { key: 'partners', path: '/samarbeid/partnere' },
  { key: 'offers', path: '/samarbeid/tjenester' },
  { key: 'agreements', path: '/samarbeid/avtaler' },
  { key: 'procedures', path: '/samarbeid/prosedyrer' },
  { key: 'information', path: '/samarbeid/informasjon' },
  { key: 'plan', path: '/samarbeid/plan' },
  { key: 'extract', path: '/samarbeid/grunnlag' },
  { key: 'tasks', path: '/samarbeid/oppgaver' },
] as const;

/** The second level of the menu under «Samarbeid». */
export function CooperationTabs() {
  const t = useTexts('directory');
  return <SectionTabs label={t('tabs.label')} tabs={tabs.map(({ key, path }) => ({ path, text: t(`tabs.${key}`) }))} />;
}
