import type { OutputAt } from '../api/paths.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { flushDrafts } from '../app/draftKeeper.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { lockNow } from '../app/lock.ts';
import { useDoneMessage } from '../app/notifications.tsx';
import { useSession } from '../app/session.tsx';
import { Warning } from '../components/Warning.tsx';
import classes from './LoanStrip.module.css';

type Loan = NonNullable<OutputAt<'register.status'>['loan']>;

/** Above every page of a register that is lent to this machine: until when, and the way back. */
export function LoanStrip() {
  const { data } = useApiQuery('register.status', {});
  const { office } = useSession();
  const loan = data?.loan;
  // A demo lies beside the register that is lent.
  return loan?.isHere && !office.isDemo ? <Strip loan={loan} /> : null;
}

const tones = { mine: 'neutral', overdue: 'amber', unreachable: 'neutral', lost: 'red' } as const;
type Shown = keyof typeof tones;

function Strip({ loan }: { loan: Loan }) {
  const t = useTexts('lending');
  const formats = useFormats();
  const done = useDoneMessage();
  const shown: Shown = loan.standing in tones ? (loan.standing as Shown) : 'lost';
  const until = loan.holder ? `${formats.weekday(loan.holder.until)} ${formats.day(loan.holder.until)}` : '–';
  // The register is shut by then; the lock that follows gives the window a fresh page.
  const checkIn = useApiCommand('lending.checkIn', { invalidates: 'none', onDone: () => void lockNow() });
  const extend = useApiCommand('lending.extend', {
    invalidates: ['register.status'],
    onDone: () => done(t('strip.extended')),
  });
  return (
    <div className={classes.strip}>
      <Warning tone={tones[shown]} title={t(`strip.${shown}`, { until })}>
        {checkIn.isPending ? (
          t('strip.checkingIn')
        ) : (
          <>
            {shown !== 'mine' && t(`strip.${shown}Text`)}{' '}
            {shown !== 'lost' && (
              <span className={classes.ways}>
                <button
                  type="button"
                  className="link"
                  onClick={() => void flushDrafts().then(() => checkIn.mutate({}))}
                >
                  {t('strip.checkIn')}
                </button>
                {shown === 'mine' && (
                  <button type="button" className="link" onClick={() => extend.mutate({})}>
                    {t('strip.extend')}
                  </button>
                )}
              </span>
            )}
          </>
        )}
      </Warning>
    </div>
  );
}
