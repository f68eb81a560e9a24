import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

import classes from './ListSearch.module.css';

interface ListSearchProps {
  label: string;
  text: string;
  onSearch: (text: string) => void;
}

/** The field above a list: it narrows as one types. */
export function ListSearch({ label, text, onSearch }: ListSearchProps) {
  const [typed, setTyped] = useState({ text, from: text });
  // What is typed is shown as typed, unless the search was changed from elsewhere meanwhile.
  const shown = typed.from === text || typed.text.trim() === text ? typed.text : text;
  const search = useDebouncedCallback((next: string) => onSearch(next.trim()), 150);
  return (
    <TextInput
      className={classes.search}
      label={label}
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
