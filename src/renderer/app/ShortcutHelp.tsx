import { Modal } from '@mantine/core';
import { Fragment } from 'react';

import { useTexts } from './language.tsx';
import classes from './ShortcutHelp.module.css';
import { commandKey } from './shortcuts.ts';

/** What the keyboard can do; «?» and «Hjelp» show it. */
export function ShortcutHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTexts('app');
  const help = useTexts('help');
  const groups = [
    {
      title: t('shortcuts.anywhere'),
      rows: [
        [[commandKey, 'K'], t('shortcuts.search')],
        [['Alt', 'N'], t('shortcuts.newReferral')],
        [['Alt', '1–9'], t('shortcuts.go')],
        [[commandKey, 'P'], t('shortcuts.print')],
        [[commandKey, 'L'], t('shortcuts.lock')],
        [['F1'], help('here')],
        [['?'], t('shortcuts.help')],
      ],
    },
    {
      title: t('shortcuts.lists'),
      rows: [
        [['↑', '↓'], t('shortcuts.move')],
        [[t('shortcuts.space')], t('shortcuts.choose')],
        [['Enter'], t('shortcuts.open')],
        [['Esc'], t('shortcuts.clear')],
      ],
    },
    {
      title: t('shortcuts.forms'),
      rows: [
        [[commandKey, 'Enter'], t('shortcuts.submit')],
        [['Alt', '↓'], t('shortcuts.calendar')],
        [[], t('shortcuts.today')],
      ],
    },
  ] as const;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shortcuts.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.groups}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl className={classes.list}>
              {group.rows.map(([keys, text]) => (
                <div key={text} className={classes.row}>
                  <dt>
                    {keys.map((key) => (
                      <Fragment key={key}>
                        <kbd className="key-hint">{key}</kbd>{' '}
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
