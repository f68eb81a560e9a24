import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import classes from './editor.module.css';

interface TextEditorProps {
  label: string;
  value: string;
  onDone: (text: string) => void;
}

/** A filter of words. */
export function TextEditor({ label, value, onDone }: TextEditorProps) {
  const t = useTexts('component');
  const [text, setText] = useState(value);
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim());
      }}
    >
      <TextInput
        label={label}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('showFiltered')}
      </Button>
    </form>
  );
}
