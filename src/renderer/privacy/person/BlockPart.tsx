import { Button } from '@mantine/core';
import { useState } from 'react';

import type { OutputAt } from '../../api/paths.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import classes from '../privacy.module.css';
import { BlockDialog } from './BlockDialog.tsx';

type OfPerson = OutputAt<'privacy.ofPerson'>;

interface BlockPartProps {
  personId: string;
  blocks: OfPerson['blocks'];
  accounts: OfPerson['accounts'];
}

/** Colleagues who shall not see the person, now and before. */
export function BlockPart({ personId, blocks, accounts }: BlockPartProps) {
  const t = useTexts('privacy');
  const say = useDoneMessage();
  const [isOpen, setOpen] = useState(false);
  const lift = useApiCommand('privacy.liftBlock', { onDone: () => say(t('page.unblockedDone')) });
  return (
    <section className={classes.section}>
      <h2>{t('page.blocks')}</h2>
      <p className={classes.text}>{t('page.blocksText')}</p>
      {blocks.length === 0 ? (
        <p>{t('page.noBlocks')}</p>
      ) : (
        <ul className={classes.rows}>
          {blocks.map((block) => (
            <BlockRow key={block.id} block={block} onLift={() => lift.mutate({ id: block.id })} />
          ))}
        </ul>
      )}
      {accounts.length === 0 ? (
        <p className={classes.text}>{t('page.nobody')}</p>
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('page.block')}
        </Button>
      )}
      {isOpen && <BlockDialog personId={personId} accounts={accounts} onClose={() => setOpen(false)} />}
    </section>
  );
}

function BlockRow({ block, onLift }: { block: OfPerson['blocks'][number]; onLift: () => void }) {
  const t = useTexts('privacy');
  const formats = useFormats();
  const { accountName: name, since, until, reason } = block;
  if (until !== null) {
    const words = { name, from: formats.day(since), to: formats.day(until), reason };
    return <li className={classes.past}>{t('page.blockedOnce', words)}</li>;
  }
  return (
    <li>
      {t('page.blocked', { name, day: formats.day(since), reason })}
      <button type="button" className="link" aria-label={t('page.unblockName', { name })} onClick={onLift}>
        {t('page.unblock')}
      </button>
    </li>
  );
}
