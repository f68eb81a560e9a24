import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import classes from '../plan.module.css';

/** Whose plan: the list narrows as one types. The words stand in no address. */
export function PlanSearch({ onSearch }: { onSearch: (text: string) => void }) {
  const t = useTexts('plan');
  const [typed, setTyped] = useState('');
  const search = useDebouncedCallback((next: string) => onSearch(next.trim()), 150);
  return (
    <TextInput
      className={classes.search}
      label={t('search')}
      leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
      autoComplete="off"
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
