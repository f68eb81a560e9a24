import { IconPlus, IconTableImport, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';

import type { OfficeType } from '../../domain/office/officeType.ts';
import { useTexts } from '../app/language.tsx';
import { TryDemoDialog } from '../app/TryDemoDialog.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import classes from './firstStart.module.css';
import { StepTitle } from './StepTitle.tsx';

/** Step 4: the first piece of work. */
export function ReadyStep({ officeType, onReady }: { officeType: OfficeType; onReady: (path: string) => void }) {
  const t = useTexts('firstStart');
  const [showsDemo, setShowsDemo] = useState(false);
  return (
    <>
      <StepTitle title={t('ready.title')} lead={t('ready.lead')} />
      <EmptyState
        steps={[
          {
            icon: IconTableImport,
            title: t('ready.importTitle'),
            text: t('ready.importText'),
            go: () => onReady('#/importer'),
          },
          {
            icon: IconPlus,
            title: t('ready.referralTitle'),
            text: t('ready.referralText'),
            go: () => onReady('#/meldinger/ny'),
          },
          {
            icon: IconUserPlus,
            title: t('ready.colleagueTitle'),
            text: t('ready.colleagueText'),
            go: () => onReady('#/innstillinger'),
          },
        ]}
      >
        <p>
          <button type="button" className="link" onClick={() => onReady('#/')}>
            {t('ready.toWorklist')}
          </button>
        </p>
        <p className={classes.lookAround}>
          {t('ready.lookAround')}{' '}
          <button type="button" className="link" onClick={() => setShowsDemo(true)}>
            {t('ready.demo')}
          </button>
        </p>
      </EmptyState>
      <TryDemoDialog
        opened={showsDemo}
        officeType={officeType}
        onClose={() => setShowsDemo(false)}
        onReady={() => onReady('#/')}
      />
    </>
  );
}
