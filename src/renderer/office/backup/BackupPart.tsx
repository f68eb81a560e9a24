import { Button } from '@mantine/core';

import { call } from '../../api/client.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Loading } from '../../components/Loading.tsx';
import classes from '../office.module.css';
import { BackupPlace } from './BackupPlace.tsx';
import { DrillPart } from './DrillPart.tsx';
import { KeptBackups } from './KeptBackups.tsx';
import { LoanRulePart } from './LoanRulePart.tsx';
import { LastBackup } from './LastBackup.tsx';

/** The last backup, where the next one goes, those that are kept, and trying to restore. */
export function BackupPart() {
  const t = useTexts('backup');
  const mayTake = usePermission('backup.run');
  const done = useDoneMessage();
  const { data, error } = useApiQuery('backup.state', {});
  const take = useApiCommand('backup.take', { onDone: ({ file }) => done(t('taken', { file })) });
  const takeElsewhere = async () => {
    const folder = await call('app.pickFolder', {});
    if (folder) take.mutate({ fileToken: folder.fileToken });
  };
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Loading />;
  return (
    <div className={classes.form}>
      <p className={classes.intro} style={{ margin: 0 }}>
        {t('intro')}
      </p>
      <LastBackup state={data} />
      {mayTake ? (
        <div className={classes.actions}>
          <Button loading={take.isPending} onClick={() => take.mutate({ fileToken: null })}>
            {t('take')}
          </Button>
          <Button variant="default" disabled={take.isPending} onClick={() => void takeElsewhere()}>
            {t('takeElsewhere')}
          </Button>
        </div>
      ) : (
        <p className="second">{t('onlyAdministrator')}</p>
      )}
      <BackupPlace state={data} />
      {mayTake && <DrillPart triedAt={data.triedAt} />}
      <KeptBackups kept={data.kept} />
      <LoanRulePart />
    </div>
  );
}
