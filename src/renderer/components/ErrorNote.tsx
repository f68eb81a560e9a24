import { Button } from '@mantine/core';

import { errorText } from '../api/errorText.ts';
import { useLanguage, useTexts } from '../app/language.tsx';
import classes from './ErrorNote.module.css';
import { Warning } from './Warning.tsx';

/** A question that was not answered: why, and a way to ask again. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const language = useLanguage();
  const t = useTexts('app');
  return (
    <div className={classes.note} role="alert">
      <Warning tone="red">
        {errorText(language, error)}
        {onRetry && (
          <div className={classes.retry}>
            <Button variant="default" onClick={onRetry}>
              {t('retry')}
            </Button>
          </div>
        )}
      </Warning>
    </div>
  );
}
