import { IconPlus, IconTableImport } from '@tabler/icons-react';

import { useTexts } from '../app/language.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageTitle } from '../components/PageTitle.tsx';

/** Before anybody is registered: no zeros and no empty charts, but what comes here and how it begins. */
export function EmptyDashboard() {
  const t = useTexts('statistics');
  const start = useTexts('firstStart');
  return (
    <>
      <PageTitle title={t('title')} />
      <EmptyState
        title={t('emptyTitle')}
        text={t('empty')}
        steps={[
          {
            icon: IconTableImport,
            title: start('ready.importTitle'),
            text: start('ready.importText'),
            go: '/importer',
          },
          {
            icon: IconPlus,
            title: start('ready.referralTitle'),
            text: start('ready.referralText'),
            go: '/meldinger/ny',
          },
        ]}
      />
    </>
  );
}
