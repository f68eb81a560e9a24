import { Button } from '@mantine/core';

import { useTexts } from './language.tsx';
import classes from './Message.module.css';

/** A page that threw: what is safe, and what to do. */
export function BrokenPage() {
  const t = useTexts('app');
  return (
    <div className={classes.message} role="alert">
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.safe')}</p>
      <p>{t('broken.what')}</p>
      <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
    </div>
  );
}
