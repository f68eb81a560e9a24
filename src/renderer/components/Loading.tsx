import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';

import { useTexts } from '../app/language.tsx';
import classes from './Loading.module.css';

/** Shown only after half a second: what is quicker needs no word. */
export function Loading({ text }: { text?: string }) {
  const t = useTexts('app');
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.loading} role="status">
      {isLate && (
        <>
          <Loader size={20} color="var(--accent)" />
          {text ?? t('loading')}
        </>
      )}
    </div>
  );
}
