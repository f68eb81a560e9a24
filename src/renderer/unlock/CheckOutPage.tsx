import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';

import { EntryFrame } from '../app/EntryFrame.tsx';
import { useTexts } from '../app/language.tsx';
import { Warning } from '../components/Warning.tsx';
import { CheckOutForm } from './CheckOutForm.tsx';
import type { LockedStatus } from './lockedStatus.ts';
import classes from './unlock.module.css';
import { WhoHasIt } from './WhoHasIt.tsx';

interface CheckOutPageProps {
  status: LockedStatus;
  onUnlocked: () => void;
  /** Looks at the home anew. */
  onLook: () => void;
  /** Where a copy of a lost loan is here: back to it. */
  onBack?: (() => void) | undefined;
}

/** A register that is at home on a shared place: who has it, or a way to fetch it to this machine. */
export function CheckOutPage({ status, onUnlocked, onLook, onBack }: CheckOutPageProps) {
  const t = useTexts('lending');
  const { loan } = status;
  const view = viewOf(loan);
  return (
    <EntryFrame windowTitle={t(`${view}.title`)} side={<WhyFetch />} foot={t('foot')}>
      <div className={classes.form}>
        <h1>{t(`${view}.title`)}</h1>
        {view === 'fetch' && (
          <p className={classes.lead}>{loan?.standing === 'free' ? t('fetch.lead') : t('fetch.again')}</p>
        )}
        {view === 'away' && <Warning>{t('away.text')}</Warning>}
        {(view === 'lent' || view === 'takeOver') && loan && <WhoHasIt loan={loan} />}
        {view === 'lent' && <p className={classes.second}>{t('lent.way')}</p>}
        {view === 'takeOver' && <p>{t('takeOver.lead')}</p>}
        {view === 'fetch' || view === 'takeOver' ? (
          <CheckOutForm status={status} breaks={view === 'takeOver'} onUnlocked={onUnlocked} />
        ) : (
          <div>
            <Button onClick={onLook}>{t('lent.look')}</Button>
          </div>
        )}
        {onBack && (
          <div>
            <Button variant="subtle" onClick={onBack}>
              {t('door.back')}
            </Button>
          </div>
        )}
      </div>
    </EntryFrame>
  );
}

/** Of a lost loan the copy is here and another may have the register: then it is told like any other that is lent. */
function viewOf(loan: LockedStatus['loan']): 'fetch' | 'lent' | 'takeOver' | 'away' {
  switch (loan?.standing) {
    case 'unreachable':
      return 'away';
    case 'lent':
      return 'lent';
    case 'lost':
      return loan.mayBreak ? 'takeOver' : loan.holder === null ? 'fetch' : 'lent';
    case 'expired':
    case 'unreadable':
      return 'takeOver';
    default:
      return 'fetch';
  }
}

function WhyFetch() {
  const t = useTexts('lending');
  return (
    <p className={classes.why} style={{ marginTop: 36 }}>
      <IconArrowsExchange size={20} stroke={1.5} aria-hidden />
      <span>{t('side')}</span>
    </p>
  );
}
