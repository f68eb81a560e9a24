import { Button } from '@mantine/core';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Warning } from '../components/Warning.tsx';
import { useMomentText } from './backup/backupWords.ts';
import classes from './office.module.css';
import { RotationDialog } from './RotationDialog.tsx';

/** The register's data key: why one gives it another, and the button that does it. */
export function DataKeyPart() {
  const t = useTexts('account');
  const formats = useFormats();
  const when = useMomentText();
  const done = useDoneMessage();
  const { data, error } = useApiQuery('account.dataKey', {});
  const rotate = useApiCommand('account.rotateDataKey', {
    onDone: ({ file }) => done(t('dataKey.done', { file })),
  });
  const ended = data?.endedSince ?? [];
  return (
    <section className={classes.part} style={{ marginTop: 32, maxWidth: 640 }}>
      <h2>{t('dataKey.title')}</h2>
      <p className={classes.intro}>{t('dataKey.help')}</p>
      {error && <ErrorNote error={error} />}
      {ended.length > 0 && (
        <Warning title={t('dataKey.endedTitle')}>
          {t('dataKey.ended', { names: formats.list(ended), count: ended.length })}
        </Warning>
      )}
      <p className="second">
        {data?.rotatedAt ? t('dataKey.since', { when: when(data.rotatedAt) }) : t('dataKey.first')}{' '}
        {t('dataKey.limits')}
      </p>
      <Button variant="default" loading={rotate.isPending} onClick={() => rotate.mutate({})}>
        {t('dataKey.button')}
      </Button>
      <RotationDialog isRunning={rotate.isPending} />
    </section>
  );
}
