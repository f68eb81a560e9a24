import { Checkbox } from '@mantine/core';

import { useFormats, useTexts } from '../app/language.tsx';
import { Warning } from '../components/Warning.tsx';
import { useNoteFindings } from './useNoteFindings.ts';

/** The bar at the foot must not hide the warning. */
const showItself = (warning: HTMLElement | null): void => warning?.scrollIntoView({ block: 'nearest' });

interface NoteWarningProps {
  /** Everything that was typed where no person should be told of. */
  text: string;
  keepNames: boolean;
  onKeepNames: (keep: boolean) => void;
}

/** Warns while one types of what may be a fødselsnummer, and of names that stand in the register; a name may be kept. */
export function NoteWarning({ text, keepNames, onKeepNames }: NoteWarningProps) {
  const t = useTexts('form');
  const formats = useFormats();
  const { hasNumber, names } = useNoteFindings(text);
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
