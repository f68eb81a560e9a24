import { Button, Menu } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link } from 'react-router';

import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { GroundDialog } from '../../components/takeOut/GroundDialog.tsx';
import { MakingNote } from '../../components/takeOut/MakingNote.tsx';
import { useTakeOut } from '../../components/takeOut/useTakeOut.ts';
import classes from '../privacy.module.css';

const ways = [
  ['print', 'print'],
  ['pdf', 'pdf'],
  ['word', 'docx'],
] as const;

/** Everything about the person, in their own written form; the reason is asked anew for each person. */
export function InsightPart({ personId, language }: { personId: string; language: LetterLanguage }) {
  const t = useTexts('privacy');
  const takeOut = useTexts('takeOut');
  const out = useTakeOut(`insight ${personId}`, ({ format, ground }) =>
    call('privacy.insight', {
      personId,
      language,
      ground,
      format: format === 'docx' || format === 'json' ? format : 'html',
    }),
  );
  return (
    <section className={classes.section}>
      <h2>{t('page.insight')}</h2>
      <p className={classes.text}>{t('page.insightText')}</p>
      <div className={classes.tools}>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button leftSection={<IconFileText size={20} stroke={1.5} aria-hidden />}>{t('page.insightButton')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ways.map(([word, target]) => (
              <Menu.Item key={target} onClick={() => out.start(target)}>
                {takeOut(word)}
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => out.start('json')}>{t('page.json')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Link to={`/personer/${personId}/hvem-har-sett`} className="link">
          {t('page.whoLooked')}
        </Link>
      </div>
      {out.making && <MakingNote key={out.making} target={out.making} />}
      {out.asking && <GroundDialog onAnswer={out.answer} onClose={out.giveUp} />}
    </section>
  );
}
