import { Button, Modal } from '@mantine/core';
import { useState } from 'react';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useSession } from '../app/session.tsx';
import { KeepRecoveryKey } from '../form/recoveryKey/KeepRecoveryKey.tsx';
import classes from './office.module.css';

/** A new recovery key: the old one is in force until the new one is typed back from paper, also when one leaves first. */
export function RecoveryKeyPart() {
  const t = useTexts('office');
  const { office } = useSession();
  const [key, setKey] = useState<string | null>(null);
  const showDone = useDoneMessage();
  const close = () => setKey(null);
  const make = useApiCommand('account.newRecoveryKey', {
    invalidates: 'none',
    onDone: ({ recoveryKey }) => setKey(recoveryKey),
  });
  const keep = useApiCommand('account.keepRecoveryKey', {
    invalidates: 'none',
    onDone: () => {
      close();
      showDone(t('accounts.recoveryDone'));
    },
  });
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
        size="lg"
        withCloseButton={false}
        closeOnEscape={false}
        closeOnClickOutside={false}
      >
        <p className={classes.intro}>{t('accounts.recoveryText')}</p>
        {key !== null && (
          <KeepRecoveryKey
            recoveryKey={key}
            officeName={office.name}
            onDone={(typed) => keep.mutate({ typed })}
            isSaving={keep.isPending}
            leave={{ label: t('accounts.recoveryLeave'), onLeave: close }}
          />
        )}
      </Modal>
    </section>
  );
}
