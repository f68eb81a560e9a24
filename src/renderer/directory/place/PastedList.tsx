import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';

import { type ChoosablePlace, type PastedPlaces, readPlaces } from '../../../domain/directory/pastedPlaces.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { Warning } from '../../components/Warning.tsx';
import classes from '../directory.module.css';

interface PastedListProps {
  places: readonly ChoosablePlace[];
  onFound: (keys: readonly string[]) => void;
}

/** A list out of a letter or a spreadsheet: what is known is ticked off, what is not is told of and stays to be mended. */
export function PastedList({ places, onFound }: PastedListProps) {
  const t = useTexts('directory');
  const formats = useFormats();
  const [text, setText] = useState('');
  const [read, setRead] = useState<PastedPlaces | null>(null);
  const nameOf = (key: string) => {
    const place = places.find((one) => one.key === key);
    return place ? `${place.name} (${place.within})` : key;
  };
  const tick = () => {
    const found = readPlaces(text, places);
    onFound(found.found);
    setRead(found);
    // What could not be read stays in the field.
    setText([...found.unknown, ...found.ambiguous.map((one) => one.text)].join('\n'));
  };
  return (
    <div className={classes.paste}>
      <Textarea
        label={t('choose.paste')}
        description={t('choose.pasteHelp')}
        autosize
        minRows={3}
        maxRows={10}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button variant="default" disabled={text.trim() === ''} onClick={tick}>
        {t('choose.read')}
      </Button>
      {read && read.unknown.length > 0 && (
        <Warning>{t('choose.unknown', { names: formats.list(read.unknown.map((name) => `«${name}»`)) })}</Warning>
      )}
      {read?.ambiguous.map((one) => (
        <Warning
          key={one.text}
          actions={one.keys.map((key) => (
            <Button key={key} size="sm" variant="default" onClick={() => onFound([key])}>
              {nameOf(key)}
            </Button>
          ))}
        >
          {t('choose.ambiguous', { text: one.text })}
        </Warning>
      ))}
    </div>
  );
}
