import { IconMail } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import classes from './worklist.module.css';

/** How many letters are not sent, with the way to them; nothing where there are none. */
export function UnsentLetters() {
  const t = useTexts('letter');
  const { data } = useApiQuery('letter.countUnsent', {});
  if (!data || data.unsent === 0) return null;
  return (
    <p className={classes.letters}>
      <IconMail size={20} stroke={1.7} aria-hidden />
      {t('waiting', { count: data.unsent })}
      <Link className="link" to="/brev">
        {t('openList')}
      </Link>
    </p>
  );
}
