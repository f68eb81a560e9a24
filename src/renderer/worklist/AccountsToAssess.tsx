import { IconUserCheck } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import classes from './worklist.module.css';

/** How many accounts an administrator must assess anew, with the way to them; nothing for others, and where there are none. */
export function AccountsToAssess() {
  const t = useTexts('office');
  const mayAssess = usePermission('account.write');
  const { data } = useApiQuery('account.list', {}, { enabled: mayAssess });
  const count = data?.filter(({ mustBeAssessed }) => mustBeAssessed).length ?? 0;
  if (!mayAssess || count === 0) return null;
  return (
    <p className={classes.letters}>
      <IconUserCheck size={20} stroke={1.7} aria-hidden />
      {t('accounts.toAssess', { count })}
      <Link className="link" to="/innstillinger?del=accounts">
        {t('accounts.seeAccounts')}
      </Link>
    </p>
  );
}
