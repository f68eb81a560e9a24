import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import classes from './editor.module.css';

interface OneEditorProps {
  label: string;
  choices: readonly { value: string; label: string }[];
  value: string | null;
  onDone: (value: string) => void;
}

/** A filter of one of a list. The machine's own list: it is searched by typing and closes nothing around it. */
export function OneEditor({ label, choices, value, onDone }: OneEditorProps) {
  const t = useTexts('component');
  const [chosen, setChosen] = useState(value ?? choices[0]?.value ?? '');
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '') onDone(chosen);
      }}
    >
      <NativeSelect
        label={label}
        data={choices.map((choice) => ({ ...choice }))}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={chosen === ''}>
        {t('showFiltered')}
      </Button>
    </form>
  );
}
