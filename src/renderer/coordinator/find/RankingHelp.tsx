import { Popover } from '@mantine/core';

import { useTexts } from '../../app/language.tsx';
import { useSession } from '../../app/session.tsx';
import classes from './find.module.css';

/** «Hva betyr det?»: the reasons behind the order, in the order they count (domain/coordinator/ranking.ts). */
export function RankingHelp() {
  const t = useTexts('coordinator');
  const { office } = useSession();
  const first = office.officeType === 'healthTrust' ? 'find.ranking1Hospital' : 'find.ranking1';
  return (
    <Popover width={380} position="bottom-start" withArrow trapFocus={false}>
      <Popover.Target>
        <button type="button" className="link">
          {t('find.what')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.help}>
        <strong>{t('find.ranking')}</strong>
        <ol>
          <li>{t(first)}</li>
          <li>{t('find.rankingFamily')}</li>
          <li>{t('find.ranking2')}</li>
          <li>{t('find.ranking3')}</li>
          <li>{t('find.ranking4')}</li>
        </ol>
        <p>{t('find.rankingNote')}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
