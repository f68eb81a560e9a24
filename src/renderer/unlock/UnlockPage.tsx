import { IconAlertCircleFilled, IconLock } from '@tabler/icons-react';
import { useState } from 'react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { EntryFrame } from '../app/EntryFrame.tsx';
import { useTexts } from '../app/language.tsx';
import { RestoreLink } from '../app/RestoreLink.tsx';
import { LoanAtDoor } from './LoanAtDoor.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { RecoverForm } from './RecoverForm.tsx';
import classes from './unlock.module.css';
import type { LockedStatus } from './lockedStatus.ts';

interface UnlockPageProps {
  status: LockedStatus;
  onUnlocked: () => void;
  onRestore: () => void;
  onFetchAgain: () => void;
}

/** The locked register: who, password, one button. Shows no role and no last visit to someone passing by. */
export function UnlockPage({ status, onUnlocked, onRestore, onFetchAgain }: UnlockPageProps) {
  const t = useTexts('unlock');
  const [isRecovering, setRecovering] = useState(false);
  return (
    <EntryFrame windowTitle={t('title')} side={<WhyLocked officeName={status.officeName} />}>
      <LoanAtDoor loan={status.loan} onFetchAgain={onFetchAgain} />
      {isRecovering ? (
        <RecoverForm status={status} onUnlocked={onUnlocked} onBack={() => setRecovering(false)} />
      ) : (
        <PasswordForm status={status} onUnlocked={onUnlocked} onRecover={() => setRecovering(true)} />
      )}
      {!isRecovering && <RestoreLink onRestore={onRestore} />}
    </EntryFrame>
  );
}

function WhyLocked({ officeName }: { officeName: string | null }) {
  const app = useTexts('app');
  const code = useTexts('code');
  const t = useTexts('unlock');
  const { data } = useApiQuery('app.lastLock', {});
  return (
    <>
      <p className={classes.office}>
        {officeName !== null && <strong>{officeName}</strong>}
        {officeName !== app('unit') && <span>{app('unit')}</span>}
      </p>
      {data?.reason && (
        <p className={classes.why}>
          <IconLock size={20} stroke={1.5} aria-hidden />
          <span>
            {code(`lockReason.${data.reason}`)} {data.reason !== 'processEnded' && t('draftsSafe')}
          </span>
        </p>
      )}
      {data !== undefined && data.lostLines > 0 && (
        <p className={classes.why}>
          <IconAlertCircleFilled size={20} aria-hidden />
          <span>{t('lostLines', { count: data.lostLines })}</span>
        </p>
      )}
    </>
  );
}
