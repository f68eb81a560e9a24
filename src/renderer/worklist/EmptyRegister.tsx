import { IconAlertTriangleFilled, IconCalendarDue, IconFlask, IconListCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';

import { useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import { TryDemoDialog } from '../app/TryDemoDialog.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { useFirstSteps } from '../components/useFirstSteps.ts';
import { SidePanel, WithSidePanel } from '../components/SidePanel.tsx';
import classes from './worklist.module.css';

/** The first page before anything is registered: three ways to begin, and what the page will hold, in its order. */
export function EmptyRegister() {
  const t = useTexts('worklist');
  const beginnings = useFirstSteps();
  const app = useTexts('app');
  const { office } = useSession();
  const [showsDemo, setShowsDemo] = useState(false);
  return (
    <WithSidePanel side={<WhatComes />}>
      <EmptyState
        title={t('empty.title')}
        text={t('empty.text')}
        steps={[
          ...beginnings,
          { icon: IconFlask, title: app('tryDemo.title'), text: t('empty.demoText'), go: () => setShowsDemo(true) },
        ]}
      >
        <p>
          {t('empty.more')}{' '}
          <Link className="link" to="/innstillinger">
            {t('empty.colleague')}
          </Link>
          {' · '}
          <Link className="link" to="/koordinatorer">
            {t('empty.coordinators')}
          </Link>
        </p>
      </EmptyState>
      <TryDemoDialog
        opened={showsDemo}
        officeType={office.officeType}
        onClose={() => setShowsDemo(false)}
        onReady={() => setShowsDemo(false)}
      />
    </WithSidePanel>
  );
}

function WhatComes() {
  const t = useTexts('worklist');
  return (
    <SidePanel title={t('empty.panel')}>
      <dl className={classes.coming}>
        <Coming
          icon={<IconAlertTriangleFilled size={19} aria-hidden className={classes.redIcon} />}
          title={t('empty.panelRed')}
          text={t('empty.panelRedText')}
        />
        <Coming
          icon={<IconCalendarDue size={19} stroke={1.6} aria-hidden />}
          title={t('empty.panelDue')}
          text={t('empty.panelDueText')}
        />
        <Coming
          icon={<IconListCheck size={19} stroke={1.6} aria-hidden />}
          title={t('empty.panelRemind')}
          text={t('empty.panelRemindText')}
        />
      </dl>
    </SidePanel>
  );
}

function Coming({ icon, title, text }: { icon: ReactNode; title: string; text: string }) {
  return (
    <div>
      <dt>
        {icon}
        {title}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
