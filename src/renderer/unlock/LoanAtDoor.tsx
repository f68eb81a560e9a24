import { Button } from '@mantine/core';

import { useFormats, useTexts } from '../app/language.tsx';
import { Warning } from '../components/Warning.tsx';
import type { LockedStatus } from './lockedStatus.ts';
import classes from './unlock.module.css';

interface LoanAtDoorProps {
  loan: LockedStatus['loan'];
  onFetchAgain: () => void;
}

/** On a locked copy that is lent to this machine: until when, or that its loan is over. */
export function LoanAtDoor({ loan, onFetchAgain }: LoanAtDoorProps) {
  const t = useTexts('lending');
  const formats = useFormats();
  if (!loan?.isHere) return null;
  if (loan.standing === 'lost') {
    return (
      <div className={classes.loan}>
        <Warning tone="red">
          <p>{t('door.lost')}</p>
          <div className={classes.goOn}>
            <Button variant="default" onClick={onFetchAgain}>
              {t('door.fetchAgain')}
            </Button>
          </div>
        </Warning>
      </div>
    );
  }
  const until = loan.holder ? `${formats.weekday(loan.holder.until)} ${formats.day(loan.holder.until)}` : '–';
  const isOver = loan.standing === 'overdue';
  return (
    <div className={classes.loan}>
      <Warning tone={isOver ? 'amber' : 'neutral'}>{t(isOver ? 'door.overdue' : 'door.here', { until })}</Warning>
    </div>
  );
}
