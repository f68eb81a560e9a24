import { IconAlertCircleFilled, IconCheck, IconCircleDashed } from '@tabler/icons-react';

import { isBehind } from '../../../domain/supervision/pace.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from './matrix.module.css';

/** When somebody was last supervised; red where the office's own goal is overdue. */
export function SupervisedCell({ pace }: { pace: OutputAt<'supervision.coordinators'>[number] | undefined }) {
  const t = useTexts('training');
  const code = useTexts('code');
  const formats = useFormats();
  if (pace === undefined) return <span className={classes.outside}>–</span>;
  const isOverdue = isBehind(pace.pace);
  const status = isOverdue ? 'expired' : pace.lastOn === null ? 'missing' : 'completed';
  const Icon = { expired: IconAlertCircleFilled, missing: IconCircleDashed, completed: IconCheck }[status];
  return (
    <span className={classes.standing} data-status={status}>
      <Icon size={18} stroke={1.7} aria-hidden />
      {isOverdue && <span className="visually-hidden">{code('programStatus.expired')} </span>}
      <span>{pace.lastOn === null ? t('matrix.neverSupervised') : formats.day(pace.lastOn)}</span>
    </span>
  );
}
