import { Button } from '@mantine/core';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { usePermission } from '../app/session.tsx';
import classes from './criteria.module.css';

/** The first step of a new year: begin with how it stood in the last. */
export function CopyLastYear({ year, count }: { year: number; count: number }) {
  const t = useTexts('criterion');
  const done = useDoneMessage();
  const mayWrite = usePermission('report.write');
  const undo = useApiCommand('criterion.undo');
  const copy = useApiCommand('criterion.copyLastYear', {
    onDone: ({ changes }) =>
      done(t('copy.done', { count: changes.length }), () => undo.mutate({ year, changes: [...changes] })),
  });
  if (count === 0 || !mayWrite) return null;
  return (
    <div className={classes.copy}>
      <p>{t('copy.text', { count })}</p>
      <Button variant="default" size="sm" loading={copy.isPending} onClick={() => copy.mutate({ year })}>
        {t('copy.go')}
      </Button>
    </div>
  );
}
