import { IconAlertCircleFilled, IconCheck } from '@tabler/icons-react';

import type { Pace } from '../../domain/supervision/pace.ts';
import { isBehind } from '../../domain/supervision/pace.ts';
import classes from './supervision.module.css';
import { useSupervisionWords } from './supervisionWords.ts';

/** How it stands against the goal: behind in red with its icon, else when the next is due. */
export function Standing({ pace }: { pace: Pace }) {
  const words = useSupervisionWords();
  const isMet = pace.goal > 0 && pace.nextDue === null;
  return (
    <span className={classes.standing} data-behind={isBehind(pace) || undefined}>
      {isBehind(pace) && <IconAlertCircleFilled size={16} aria-hidden />}
      {isMet && <IconCheck size={17} stroke={1.8} aria-hidden />}
      {words.standing(pace)}
    </span>
  );
}
