import { Button } from '@mantine/core';

import { useTexts } from '../app/language.tsx';
import { Warning } from '../components/Warning.tsx';
import classes from './unlock.module.css';

export const olderCodes = ['OLDER_COPY', 'CHANGES_MISSING', 'KEY_FILE_OLDER'] as const;
export type OlderCode = (typeof olderCodes)[number];

/** A file that is older than what was last worked in: said plainly, and an administrator may go on with it. */
export function OlderRegister({ code, onGoOn }: { code: OlderCode; onGoOn: () => void }) {
  const t = useTexts('unlock');
  return (
    <Warning title={`${t('older.title')}.`}>
      <p>
        {t(`older.${code}`)} {t('older.advice')}
      </p>
      <div className={classes.goOn}>
        <Button variant="default" onClick={onGoOn}>
          {t('older.goOn')}
        </Button>
      </div>
    </Warning>
  );
}
