import { Button } from '@mantine/core';
import { useState } from 'react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { Warning } from '../components/Warning.tsx';
import { useFormats, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useApiCommand } from '../api/useApiCommand.ts';
import { AddAccountDialog, ChangeAccountDialog, ResetPasswordDialog } from './AccountDialogs.tsx';
import { DataKeyPart } from './DataKeyPart.tsx';
import classes from './office.module.css';
import { RecoveryKeyPart } from './RecoveryKeyPart.tsx';
import type { Account } from './account.ts';

type Dialog = { kind: 'add' } | { kind: 'change' | 'reset'; account: Account };

/** Colleagues, their roles and their ways in. */
export function AccountsPart() {
  const t = useTexts('office');
  const code = useTexts('code');
  const { data, error } = useApiQuery('account.list', {});
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const say = useDoneMessage();
  const formats = useFormats();
  const assess = useApiCommand('account.assess', { onDone: () => say(t('accounts.assessDone')) });
  const close = () => setDialog(null);
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Loading />;
  const toAssess = data.filter((account) => account.mustBeAssessed).length;
  return (
    <>
      <p className={classes.intro}>{t('accounts.intro')}</p>
      {toAssess > 0 && (
        <Warning title={t('accounts.toAssess', { count: toAssess })}>{t('accounts.toAssessText')}</Warning>
      )}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('accounts.name')}</th>
            <th scope="col">{t('accounts.loginName')}</th>
            <th scope="col">{t('accounts.role')}</th>
            <th scope="col">{t('accounts.state')}</th>
            <th scope="col">{t('accounts.validUntil')}</th>
            <th scope="col">{t('accounts.assessedOn')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('accounts.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {data.map((account) => (
            <tr key={account.id}>
              <th scope="row">{account.displayName}</th>
              <td>{account.loginName}</td>
              <td>{code(`role.${account.role}`)}</td>
              <td>{t(account.isActive ? 'accounts.active' : 'accounts.ended')}</td>
              <td>{account.validUntil === null ? t('accounts.withoutEnd') : formats.day(account.validUntil)}</td>
              <td>
                {account.mustBeAssessed
                  ? t('accounts.mustBeAssessed')
                  : (account.assessedOn && formats.day(account.assessedOn)) || t('accounts.notAssessed')}
              </td>
              <td>
                {account.isActive && (
                  <div className={classes.actions}>
                    {account.mustBeAssessed && (
                      <button
                        type="button"
                        className="link"
                        aria-label={t('accounts.assessName', { name: account.displayName })}
                        onClick={() => assess.mutate({ id: account.id, version: account.version })}
                      >
                        {t('accounts.assess')}
                      </button>
                    )}
                    <button
                      type="button"
                      className="link"
                      aria-label={t('accounts.changeTitle', { name: account.displayName })}
                      onClick={() => setDialog({ kind: 'change', account })}
                    >
                      {t('accounts.change')}
                    </button>
                    <button
                      type="button"
                      className="link"
                      aria-label={t('accounts.resetTitle', { name: account.displayName })}
                      onClick={() => setDialog({ kind: 'reset', account })}
                    >
                      {t('accounts.reset')}
                    </button>
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button mt="lg" onClick={() => setDialog({ kind: 'add' })}>
        {t('accounts.add')}
      </Button>
      <RecoveryKeyPart />
      <DataKeyPart />
      {dialog?.kind === 'add' && <AddAccountDialog onClose={close} />}
      {dialog?.kind === 'change' && <ChangeAccountDialog account={dialog.account} onClose={close} />}
      {dialog?.kind === 'reset' && <ResetPasswordDialog account={dialog.account} onClose={close} />}
    </>
  );
}
