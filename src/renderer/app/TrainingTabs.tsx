import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from './language.tsx';
import { SectionTabs, TabCount } from './SectionTabs.tsx';

/** The parts of «Opplæring og veiledning», in the order the work goes. */
const tabs = [
  { key: 'overview', path: '/opplaering' },
  { key: 'offers', path: '/opplaering/tilbud' },
  { key: 'courses', path: '/opplaering/kurs' },
  { key: 'faddere', path: '/opplaering/faddere' },
  { key: 'supervision', path: '/opplaering/veiledning' },
  { key: 'programs', path: '/opplaering/programmer' },
  { key: 'others', path: '/opplaering/andre' },
] as const;

/** The second level of the menu under «Opplæring og veiledning». */
export function TrainingTabs() {
  const t = useTexts('training');
  return (
    <SectionTabs
      label={t('tabs.label')}
      tabs={tabs.map(({ key, path }) => ({
        path,
        text: t(`tabs.${key}`),
        count: key === 'offers' ? <OfferCount /> : null,
      }))}
    />
  );
}

/** How many places must be offered: as many as the list has lines, also where one coordinator has two. */
function OfferCount() {
  const { data } = useApiQuery('training.offers', {});
  return <TabCount count={data?.offers.length ?? 0} />;
}
