import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import classes from '../person.module.css';

/** The field above the list: it narrows as one types. */
export function PersonSearch({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const t = useTexts('person');
  const [typed, setTyped] = useState({ text, from: text });
  // What is typed is shown as typed, unless the search was changed from elsewhere meanwhile.
  const shown = typed.from === text || typed.text.trim() === text ? typed.text : text;
  const search = useDebouncedCallback((next: string) => onSearch(next.trim()), 150);
  return (
    <TextInput
      className={classes.search}
      label={t('searchLabel')}
      leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
      autoComplete="off"
      value={shown}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped({ text: next, from: text });
        search(next);
      }}
    />
  );
}
