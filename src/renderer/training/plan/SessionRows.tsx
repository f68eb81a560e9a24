import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useId } from 'react';

import { useFormats, useTexts } from '../../app/language.tsx';
import { DayField } from '../../form/DayField.tsx';
import type { FieldBinding } from '../../form/fieldBinding.ts';
import { fieldProblem } from '../../form/FieldProblem.tsx';
import { TextField } from '../../form/TextField.tsx';
import classes from './plan.module.css';
import { oneMore, type TypedSession } from './typedCourse.ts';

interface SessionRowsProps extends FieldBinding<TypedSession[]> {
  /** A course that always has one day: no days are added or taken out. */
  isFixed?: boolean;
}

/** The days of a round, each with its clock and theme. A day that was moved off a holiday says so. */
export function SessionRows({ id, label, value, onChange, error, isFixed = false }: SessionRowsProps) {
  const t = useTexts('course');
  const set = (index: number, part: Partial<TypedSession>) =>
    onChange(value.map((session, at) => (at === index ? { ...session, ...part } : session)));
  return (
    <fieldset id={id} tabIndex={-1} className={classes.rows}>
      <legend>{label}</legend>
      {value.map((session, index) => (
        <SessionRow
          // A day has no identity but its place until it is registered.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          session={session}
          position={index + 1}
          isFixed={isFixed}
          onChange={(part) => set(index, part)}
          onRemove={value.length > 1 ? () => onChange(value.filter((_, at) => at !== index)) : null}
        />
      ))}
      {error && <p className={classes.problem}>{fieldProblem(error)}</p>}
      {!isFixed && (
        <button type="button" className="link" onClick={() => onChange([...value, oneMore(value)])}>
          {t('plan.addSession')}
        </button>
      )}
    </fieldset>
  );
}

interface SessionRowProps {
  session: TypedSession;
  position: number;
  isFixed: boolean;
  onChange: (part: Partial<TypedSession>) => void;
  onRemove: (() => void) | null;
}

function SessionRow({ session, position, isFixed, onChange, onRemove }: SessionRowProps) {
  const t = useTexts('course');
  const formats = useFormats();
  const prefix = useId();
  const line = (name: 'from' | 'to' | 'theme'): FieldBinding<string> => ({
    id: `${prefix}-${name}`,
    label: t(`plan.${name}`),
    optional: false,
    value: session[name],
    onChange: (text) => onChange({ [name]: text }),
    onBlur: () => undefined,
    error: null,
  });
  return (
    <div className={classes.session}>
      <DayField
        id={`${prefix}-day`}
        label={t('plan.day', { position })}
        optional={false}
        value={session.day}
        onChange={(day) => onChange({ day, wanted: null })}
        onBlur={() => undefined}
        error={null}
      />
      <TextField {...line('from')} />
      <TextField {...line('to')} />
      <TextField {...line('theme')} />
      {!isFixed && onRemove && (
        <ActionIcon
          variant="subtle"
          className={classes.remove ?? ''}
          aria-label={t('plan.removeSession', { position })}
          onClick={onRemove}
        >
          <IconX size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      )}
      {session.wanted !== null && (
        <p className={classes.moved}>{t('plan.moved', { day: formats.day(session.wanted) })}</p>
      )}
    </div>
  );
}
