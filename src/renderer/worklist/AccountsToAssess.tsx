import { IconUserCheck } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import classes from './worklist.module.css';

/**
 * The accounts that must be assessed anew (FOR-2019-03-01-168 § 13): whose they are for a leader, who answers for it, and the
 * way there for an administrator, who does it. Nothing for others, and where there are none.
 */
export function AccountsToAssess() {
  const t = useTexts('office');
  const formats = useFormats();
  const mayAssess = usePermission('account.write');
  const answersForIt = usePermission('privacy.write');
  const { data } = useApiQuery('account.list', {}, { enabled: mayAssess || answersForIt });
  const waiting = data?.filter(({ mustBeAssessed }) => mustBeAssessed) ?? [];
  if (waiting.length === 0) return null;
  const names = formats.list(waiting.map(({ displayName }) => displayName));
  return (
    <p className={classes.letters}>
      <IconUserCheck size={20} stroke={1.7} aria-hidden />
      {t('accounts.toAssess', { count: waiting.length })}
      {mayAssess ? (
        <Link className="link" to="/innstillinger?del=accounts">
          {t('accounts.seeAccounts')}
        </Link>
      ) : (
        <span>{t('accounts.assessedBy', { names })}</span>
      )}
    </p>
  );
}
