import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';

import { plainName } from '../../../domain/person/name.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from './move.module.css';
import type { Moving } from './moves.ts';

/** So many rows stand open at once: each has a list of its own, and hundreds make every press slow. */
const step = 60;
/** A list as short as this is read, not searched. */
const readable = 20;

/** The part of those moved that is shown: found by name or unit as one types, and more on demand. */
export function useShownPart(moving: readonly Moving[]) {
  const t = useTexts('supervision');
  const formats = useFormats();
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(step);
  const words = plainName(search).split(' ').filter(Boolean);
  const found = moving.filter(({ name, second }) => {
    const plain = plainName(`${name} ${second}`);
    return words.every((word) => plain.includes(word));
  });
  const shown = found.slice(0, limit);
  const count = t('choose.shown', { shown: formats.number(shown.length), all: formats.number(moving.length) });
  return {
    shown,
    searchField: moving.length > readable && (
      <div className={classes.search}>
        <TextInput
          label={t('choose.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          // Enter in the search is no «save».
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <span role="status">{count}</span>
      </div>
    ),
    more: shown.length < found.length && (
      <Button variant="default" onClick={() => setLimit(limit + step)}>
        {t('choose.more', { count: Math.min(step, found.length - shown.length) })}
      </Button>
    ),
  };
}
