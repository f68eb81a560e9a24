import { Button } from '@mantine/core';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { Warning } from '../../components/Warning.tsx';
import classes from '../office.module.css';
import { useMomentText } from './backupWords.ts';

/** The drill: a backup that was never put back is a hope. */
export function DrillPart({ triedAt }: { triedAt: string | null }) {
  const t = useTexts('backup');
  const formats = useFormats();
  const when = useMomentText();
  const drill = useApiCommand('backup.tryRestoring', { invalidates: ['backup.state'] });
  const { data } = drill;
  return (
    <section className={classes.part}>
      <h2>{t('drill')}</h2>
      <p className="second">
        {t('drillHelp')} {triedAt === null ? t('neverDrilled') : t('drilledOn', { when: when(triedAt) })}
      </p>
      <Button variant="default" loading={drill.isPending} onClick={() => drill.mutate({})}>
        {t('drill')}
      </Button>
      {data && (
        <Warning tone="neutral">
          {t('drilled', { tables: formats.number(data.tables), rows: formats.number(data.rows) })}
        </Warning>
      )}
    </section>
  );
}
