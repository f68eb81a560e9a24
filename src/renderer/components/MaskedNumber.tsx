import { Button, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import classes from './MaskedNumber.module.css';

/** «010180 •••••» until it is asked for; the asking has a ground and stands in the log. */
export function MaskedNumber({ personId, masked }: { personId: string; masked: string }) {
  const t = useTexts('component');
  const [opened, setOpened] = useState(false);
  const [ground, setGround] = useState('');
  const [number, setNumber] = useState<string | null>(null);
  const reveal = useApiCommand('person.revealNationalId', {
    invalidates: 'none',
    onDone: ({ nationalId }) => {
      setNumber(nationalId);
      setOpened(false);
    },
  });
  if (number !== null) {
    return (
      <span className="tabular">
        {number.replace(/^(\d{6})(\d{5})$/, '$1 $2')}{' '}
        <button type="button" className="link" onClick={() => setNumber(null)}>
          {t('hideNumber')}
        </button>
      </span>
    );
  }
  return (
    <span className="tabular">
      {masked}{' '}
      <Popover opened={opened} onChange={setOpened} width={320} trapFocus>
        <Popover.Target>
          <button type="button" className="link" onClick={() => setOpened((was) => !was)}>
            {t('showNumber')}
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <form
            className={classes.ask}
            onSubmit={(event) => {
              event.preventDefault();
              if (ground.trim() !== '') reveal.mutate({ id: personId, ground });
            }}
          >
            <TextInput
              label={t('whyNumber')}
              description={t('whyNumberHelp')}
              value={ground}
              onChange={(event) => setGround(event.currentTarget.value)}
              data-autofocus
            />
            <Button type="submit" variant="default" disabled={ground.trim() === ''} loading={reveal.isPending}>
              {t('showNumber')}
            </Button>
          </form>
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}
