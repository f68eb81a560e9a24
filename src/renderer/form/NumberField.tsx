import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';

import { useLanguage } from '../app/language.tsx';
import type { FieldBinding } from './fieldBinding.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { fieldProblem } from './FieldProblem.tsx';

interface NumberFieldProps extends FieldBinding<number | null> {
  help?: ReactNode;
  /** After the field: «personer», «prosent». */
  unit?: string;
  maw?: number;
}

const read = (text: string): number | null => {
  const bare = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return bare === '' ? null : Number(bare);
};

/** A number; spaces between thousands and a decimal comma are understood. What is no number is NaN, which the form refuses. */
export function NumberField({
  label,
  optional,
  value,
  onChange,
  error,
  help,
  unit,
  maw = 140,
  ...rest
}: NumberFieldProps) {
  const language = useLanguage();
  // 1.5 is «1,5» to everybody but those who read English.
  const written = (number: number) => (language === 'en' ? String(number) : String(number).replace('.', ','));
  const [text, setText] = useState(value === null || Number.isNaN(value) ? '' : written(value));
  const shown = Object.is(read(text), value) ? text : value === null ? '' : written(value);
  return (
    <TextInput
      {...rest}
      // The field is narrow, its label need not be.
      styles={{ wrapper: { maxWidth: maw } }}
      inputMode="numeric"
      autoComplete="off"
      label={<FieldLabel label={label} optional={optional} />}
      description={help}
      rightSection={unit}
      rightSectionWidth={unit ? 80 : undefined}
      value={shown}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(read(event.currentTarget.value));
      }}
      error={fieldProblem(error)}
    />
  );
}
