import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';

import { call } from '../api/client.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { EntryFrame } from '../app/EntryFrame.tsx';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { BackupFacts } from './BackupFacts.tsx';
import { RestoreForm } from './RestoreForm.tsx';
import classes from './restore.module.css';

interface RestorePageProps {
  onBack: () => void;
  onRestored: () => void;
}

/** Fetches back a backup: on a new machine, or in place of a damaged register, which is set aside. */
export function RestorePage({ onBack, onRestored }: RestorePageProps) {
  const t = useTexts('backup');
  const done = useDoneMessage();
  const [file, setFile] = useState<{ fileToken: string; name: string } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [facts, setFacts] = useState<Awaited<ReturnType<typeof inspect>> | null>(null);
  const restore = useApiCommand('register.restore', {
    invalidates: 'none',
    onError: setError,
    onDone: ({ asideName }) => {
      done(asideName === null ? t('restore.done') : `${t('restore.done')} ${t('restore.aside', { name: asideName })}`);
      onRestored();
    },
  });
  const pick = async () => {
    const picked = await call('app.pickFileToOpen', { purpose: 'backup' });
    if (!picked) return;
    setFile(picked);
    setFacts(null);
    setError(null);
    await inspect(picked.fileToken).then(setFacts, setError);
  };
  return (
    <EntryFrame windowTitle={t('restore.title')} side={null}>
      <div className={classes.page}>
        <h1>{t('restore.title')}</h1>
        <p className={classes.lead}>{t('restore.lead')}</p>
        {file && facts && <BackupFacts name={file.name} facts={facts} />}
        {error !== null && <ErrorNote error={error} />}
        {file && facts && (
          <RestoreForm
            isInTheWay={facts.isInTheWay}
            isPending={restore.isPending}
            onRestore={(who) => {
              setError(null);
              restore.mutate({ fileToken: file.fileToken, ...who });
            }}
          />
        )}
        <div className={classes.buttons}>
          <Button variant={facts ? 'default' : 'filled'} onClick={() => void pick()}>
            {file ? t('restore.pickOther') : t('restore.pick')}
          </Button>
          <Button variant="subtle" leftSection={<IconArrowLeft size={18} stroke={1.7} aria-hidden />} onClick={onBack}>
            {t('restore.back')}
          </Button>
        </div>
      </div>
    </EntryFrame>
  );
}

const inspect = (fileToken: string) => call('register.inspectBackup', { fileToken });
