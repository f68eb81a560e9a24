import { consentStandingOn } from '../../../domain/consent/consentStatus.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useDoneMessage } from '../../app/notifications.tsx';
import classes from '../content/content.module.css';
import type { ContentDialog } from '../content/contentDialog.ts';
import { AddLink } from '../content/GoalsAndMeasures.tsx';
import type { ConsentRow, WordsFile } from '../content/planWords.ts';

interface ConsentListProps {
  file: WordsFile;
  onOpen: ((dialog: ContentDialog) => void) | null;
}

/** Every consent of the plan: what about, for how long, by whom, and how it stands today. */
export function ConsentList({ file, onOpen }: ConsentListProps) {
  const t = useTexts('consent');
  const { ownConsents } = file;
  return (
    <section className={classes.section} aria-labelledby="consents">
      <div className={classes.head}>
        <h2 id="consents" tabIndex={-1}>
          {t('title')}
        </h2>
        {onOpen && (
          <AddLink text={t('add')} onClick={() => onOpen({ kind: 'consent', about: 'sharing', services: [] })} />
        )}
      </div>
      {ownConsents.length === 0 ? (
        <p className="second">{t('empty')}</p>
      ) : (
        <table className={classes.table} aria-labelledby="consents">
          <thead>
            <tr>
              <th scope="col">{t('about')}</th>
              <th scope="col">{t('period')}</th>
              <th scope="col">{t('by')}</th>
              <th scope="col">{t('status')}</th>
              {onOpen && (
                <th scope="col">
                  <span className="visually-hidden">{t('actions')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {ownConsents.map((consent) => (
              <ConsentLine key={consent.id} consent={consent} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ConsentLine({ consent, onOpen }: { consent: ConsentRow; onOpen: ConsentListProps['onOpen'] }) {
  const t = useTexts('consent');
  const code = useTexts('code');
  const today = useToday();
  const what = consent.service === null ? t('toPlan') : t('toService', { service: consent.service });
  const about =
    consent.service === null ? ({ kind: 'plan' } as const) : ({ kind: 'sharing', service: consent.service } as const);
  // This one alone: an older answer keeps saying how it ended.
  const { status } = consentStandingOn([consent], about, today);
  return (
    <tr>
      <th scope="row">
        {what}
        {[consent.information, consent.purpose].some(Boolean) && (
          <span className={classes.under}>{[consent.information, consent.purpose].filter(Boolean).join(' · ')}</span>
        )}
      </th>
      <td className="tabular">
        <PeriodWords consent={consent} />
      </td>
      <td>
        {code(`consentSigner.${consent.signer}`)}
        <span className={classes.under}>
          {[consent.signerName, consent.form === 'unknown' ? null : code(`consentForm.${consent.form}`)]
            .filter(Boolean)
            .join(', ')}
        </span>
      </td>
      <td>{code(`consentStatus.${status}`)}</td>
      {onOpen && (
        <td>
          <Actions consent={consent} what={what} onOpen={onOpen} />
        </td>
      )}
    </tr>
  );
}

function PeriodWords({ consent: { givenOn, refusedOn, validUntil, withdrawnOn } }: { consent: ConsentRow }) {
  const t = useTexts('consent');
  const formats = useFormats();
  if (refusedOn !== null) return t('refusedOn', { day: formats.day(refusedOn) });
  const from = givenOn === null ? t('unknownFrom') : formats.day(givenOn);
  const said = validUntil === null ? t('openEnded', { from }) : t('fromTo', { from, to: formats.day(validUntil) });
  return withdrawnOn === null ? (
    said
  ) : (
    <>
      {said}
      <span className={classes.under}>{t('withdrawnOn', { day: formats.day(withdrawnOn) })}</span>
    </>
  );
}

interface ActionsProps {
  consent: ConsentRow;
  what: string;
  onOpen: (dialog: ContentDialog) => void;
}

function Actions({ consent, what, onOpen }: ActionsProps) {
  const t = useTexts('consent');
  const done = useDoneMessage();
  const undo = useApiCommand('consent.undoWithdrawal', { onDone: () => done(t('withdrawalUndone')) });
  const { id, version, service, withdrawnOn, refusedOn } = consent;
  const again: ContentDialog = {
    kind: 'consent',
    about: service === null ? 'plan' : 'sharing',
    services: service === null ? [] : [service],
  };
  return (
    <span className={classes.rowActions}>
      {withdrawnOn === null && refusedOn === null && (
        <button
          type="button"
          className="link"
          aria-label={t('withdrawOf', { what })}
          onClick={() => onOpen({ kind: 'withdraw', consentId: id })}
        >
          {t('withdraw')}
        </button>
      )}
      {withdrawnOn !== null && (
        <button type="button" className="link" onClick={() => undo.mutate({ id, version })}>
          {t('undoWithdrawal')}
        </button>
      )}
      <button type="button" className="link" aria-label={t('renewOf', { what })} onClick={() => onOpen(again)}>
        {t('renew')}
      </button>
    </span>
  );
}
