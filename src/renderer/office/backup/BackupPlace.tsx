import { Button } from '@mantine/core';

import { call } from '../../api/client.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { Warning } from '../../components/Warning.tsx';
import classes from '../office.module.css';

/** Where backups lie, and another place for them. */
export function BackupPlace({ state: { place, isBeside } }: { state: OutputAt<'backup.state'> }) {
  const t = useTexts('backup');
  const done = useDoneMessage();
  const showError = useShowError();
  const mayTake = usePermission('backup.run');
  const choose = useApiCommand('backup.choosePlace', { onError: showError });
  const pick = async () => {
    const folder = await call('app.pickFolder', {});
    if (!folder) return;
    const onSuccess = () => done(t('place.changed', { place: folder.name }));
    choose.mutate({ fileToken: folder.fileToken }, { onSuccess });
  };
  return (
    <section className={classes.part}>
      <h2>{t('place.title')}</h2>
      <p>
        <code>{place}</code>
      </p>
      {isBeside && <Warning>{t('place.beside')}</Warning>}
      {mayTake && (
        <div className={classes.actions}>
          <Button variant="default" onClick={() => void pick()} loading={choose.isPending}>
            {t('place.change')}
          </Button>
          {!isBeside && (
            <Button variant="subtle" onClick={() => choose.mutate({ fileToken: null })}>
              {t('place.useBeside')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
