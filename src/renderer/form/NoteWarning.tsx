import { Checkbox } from '@mantine/core';
import { useEffect, useState } from 'react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { Warning } from '../components/Warning.tsx';
import { holdsNationalNumber, possibleNames } from '../../domain/person/noteRules.ts';

/** How long after the last key the register is asked. */
const restMs = 600;

/** The bar at the foot must not hide the warning. */
const showItself = (warning: HTMLElement | null): void => warning?.scrollIntoView({ block: 'nearest' });

interface NoteWarningProps {
  /** Everything that was typed where no person should be told of. */
  text: string;
  keepNames: boolean;
  onKeepNames: (keep: boolean) => void;
}

/**
 * Warns while one types: of what may be a fødselsnummer, and of names that stand in the register. Only the typed text is
 * sent, and only where it holds what may be a name; the register itself never comes to the window.
 */
export function NoteWarning({ text, keepNames, onKeepNames }: NoteWarningProps) {
  const t = useTexts('form');
  const formats = useFormats();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(possibleNames(text).length > 0 ? text : ''), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useApiQuery('person.checkNote', { text: asked }, { enabled: asked !== '', keepPrevious: true });
  const names = asked === '' ? [] : (data?.names ?? []);
  const hasNumber = holdsNationalNumber(text);
  if (!hasNumber && names.length === 0) return null;
  return (
    <div ref={showItself}>
      {hasNumber && <Warning tone="red">{t('note.number')}</Warning>}
      {names.length > 0 && (
        <Warning
          actions={
            <Checkbox
              label={t('note.keepNames')}
              checked={keepNames}
              onChange={(event) => onKeepNames(event.currentTarget.checked)}
            />
          }
        >
          {t('note.names', { names: formats.list(names.map((name) => `«${name}»`)) })}
        </Warning>
      )}
    </div>
  );
}
