import { Button } from '@mantine/core';

import { codeOf } from '../api/apiError.ts';
import { errorText } from '../api/errorText.ts';
import { useLanguage, useTexts } from '../app/language.tsx';
import classes from './ErrorNote.module.css';
import { Warning } from './Warning.tsx';

/** What an address that is wrong or too old is answered with; asking again would not help. */
const gone: ReadonlySet<string> = new Set(['NOT_FOUND', 'INVALID_INPUT']);
export const isGoneCode = (code: string): boolean => gone.has(code);

/** A question that was not answered: why, and a way to ask again, or away from what is not there. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const language = useLanguage();
  const t = useTexts('app');
  const isGone = isGoneCode(codeOf(error));
  return (
    <div className={classes.note} role="alert">
      <Warning tone={isGone ? 'neutral' : 'red'}>
        {isGone ? t('notFound.record') : errorText(language, error)}
        {isGone && (
          <div className={classes.retry}>
            <Button component="a" href="#/" variant="default">
              {t('notFound.action')}
            </Button>
          </div>
        )}
        {!isGone && onRetry && (
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
