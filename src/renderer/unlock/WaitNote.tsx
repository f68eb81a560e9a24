import { IconClock } from '@tabler/icons-react';

import { useTexts } from '../app/language.tsx';
import classes from './unlock.module.css';

/** The wait after a wrong try: neutral, in words, and that nobody is shut out for good. */
export function WaitNote({ seconds }: { seconds: number }) {
  const t = useTexts('unlock');
  return (
    <div className={classes.wait}>
      <IconClock size={22} stroke={1.6} aria-hidden />
      <div>
        <strong>{t('waitTitle', { count: seconds })}</strong>
        <p>{t('waitText')}</p>
      </div>
    </div>
  );
}
