import { Button } from '@mantine/core';
import { Link } from 'react-router';

import { useTexts } from './language.tsx';
import classes from './Message.module.css';

export function NotFoundPage() {
  const t = useTexts('app');
  return (
    <div className={classes.message}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <Button component={Link} to="/">
        {t('notFound.action')}
      </Button>
    </div>
  );
}

export function NotPermittedPage() {
  const t = useTexts('app');
  return (
    <div className={classes.message}>
      <h1>{t('notPermitted.title')}</h1>
      <p>{t('notPermitted.text')}</p>
    </div>
  );
}
