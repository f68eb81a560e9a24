import { IconWifiOff } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';

import { Brand } from './Brand.tsx';
import classes from './EntryFrame.module.css';
import { useTexts } from './language.tsx';

/** What stands before one is in: a calm side with where one is, and one question beside it. */
export function EntryFrame({
  side,
  windowTitle,
  foot,
  children,
}: {
  side: ReactNode;
  windowTitle: string;
  /** Where what is seen lies, when that is not this machine alone. */
  foot?: string;
  children: ReactNode;
}) {
  const t = useTexts('app');
  const name = t('name');
  useEffect(() => {
    document.title = `${windowTitle} – ${name}`;
  }, [windowTitle, name]);
  return (
    <div className={classes.frame}>
      <header className={classes.side}>
        <Brand large />
        {side}
        <p className={classes.foot}>
          <IconWifiOff size={20} stroke={1.4} aria-hidden />
          {foot ?? t('offline')}
        </p>
      </header>
      <main className={classes.main}>{children}</main>
    </div>
  );
}
