import { Button } from '@mantine/core';
import { useState } from 'react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { useTexts } from '../app/language.tsx';
import { AddAccountDialog, ChangeAccountDialog, ResetPasswordDialog } from './AccountDialogs.tsx';
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
  const close = () => setDialog(null);
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Loading />;
  return (
    <>
      <p className={classes.intro}>{t('accounts.intro')}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('accounts.name')}</th>
            <th scope="col">{t('accounts.loginName')}</th>
            <th scope="col">{t('accounts.role')}</th>
            <th scope="col">{t('accounts.state')}</th>
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
              <td>
                {account.isActive && (
                  <div className={classes.actions}>
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
      {dialog?.kind === 'add' && <AddAccountDialog onClose={close} />}
      {dialog?.kind === 'change' && <ChangeAccountDialog account={dialog.account} onClose={close} />}
      {dialog?.kind === 'reset' && <ResetPasswordDialog account={dialog.account} onClose={close} />}
    </>
  );
}
