import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';

import { freeKey } from '../../../../domain/series/freeKey.ts';
import { mostNotes, type SeriesNote } from '../../../../domain/series/series.ts';
import { useTexts } from '../../../app/language.tsx';
import { fieldProblem } from '../../../form/FieldProblem.tsx';
import type { FieldBinding } from '../../../form/fieldBinding.ts';
import classes from '../series.module.css';

/** The footnotes of a series, in the order of their numbers. */
export function NoteFields({ id, label, value, onChange, error }: FieldBinding<readonly SeriesNote[]>) {
  const t = useTexts('series');
  return (
    <section className={classes.list} id={id} tabIndex={-1}>
      <h3>{label}</h3>
      {value.map((note, index) => (
        <div key={note.key} className={classes.inline}>
          <TextInput
            className={classes.grow}
            aria-label={t('field.note', { n: index + 1 })}
            leftSection={index + 1}
            maxLength={500}
            value={note.text}
            onChange={({ currentTarget: { value: text } }) =>
              onChange(value.map((one, at) => (at === index ? { ...one, text } : one)))
            }
          />
          <ActionIcon
            variant="subtle"
            size={34}
            aria-label={t('field.removeNote', { n: index + 1 })}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <IconX size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {error && <p className={classes.problem}>{fieldProblem(error)}</p>}
      {value.length < mostNotes && (
        <div>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={16} stroke={1.7} aria-hidden />}
            onClick={() => onChange([...value, { key: freeKey('n', value), text: '' }])}
          >
            {t('field.addNote')}
          </Button>
        </div>
      )}
    </section>
  );
}
