import { Button } from '@mantine/core';
import { Link } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission, useSession } from '../app/session.tsx';
import { NextStep } from '../components/NextStep.tsx';

/** Says that the register has had no backup for a week, or that the last one did not get where it should. */
export function BackupNote() {
  const t = useTexts('backup');
  const formats = useFormats();
  const { office } = useSession();
  const mayTake = usePermission('backup.run');
  const { data } = useApiQuery('backup.state', {});
  if (!data || office.isDemo || !(data.isOld || data.failed)) return null;
  const old = data.last ? t('waits.old', { when: formats.day(data.last.at.slice(0, 10)) }) : t('waits.never');
  return (
    <NextStep
      tone="amber"
      title={data.isOld ? old : t('waits.failed')}
      text={data.isOld && t('waits.text')}
      action={
        mayTake && (
          <Button component={Link} to="/innstillinger?del=backup" variant="default">
            {t('waits.open')}
          </Button>
        )
      }
    />
  );
}
