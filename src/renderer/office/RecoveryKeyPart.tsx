import { Button, Modal } from '@mantine/core';
import { useState } from 'react';

import { DialogFoot } from '../components/DialogFoot.tsx';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import classes from './office.module.css';

/** A new recovery key, shown once. */
export function RecoveryKeyPart() {
  const t = useTexts('office');
  const app = useTexts('app');
  const [key, setKey] = useState<string | null>(null);
  const make = useApiCommand('account.newRecoveryKey', { onDone: ({ recoveryKey }) => setKey(recoveryKey) });
  const close = () => setKey(null);
  return (
    <section>
      <h2 style={{ marginTop: 32 }}>{t('accounts.recovery')}</h2>
      <p className={classes.intro}>{t('accounts.recoveryHelp')}</p>
      <Button variant="default" loading={make.isPending} onClick={() => make.mutate({})}>
        {t('accounts.recovery')}
      </Button>
      <Modal
        opened={key !== null}
        onClose={close}
        title={t('accounts.recoveryTitle')}
        closeButtonProps={{ 'aria-label': app('close') }}
      >
        <p className={classes.intro}>{t('accounts.recoveryText')}</p>
        <p className={classes.key}>{key}</p>
        <DialogFoot>
          <Button onClick={close}>{t('accounts.recoveryDone')}</Button>
        </DialogFoot>
      </Modal>
    </section>
  );
}
