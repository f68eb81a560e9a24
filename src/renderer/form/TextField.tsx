import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

import type { FieldBinding } from './fieldBinding.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { fieldProblem } from './FieldProblem.tsx';

interface TextFieldProps extends FieldBinding<string> {
  help?: ReactNode;
  maw?: number;
  type?: 'text' | 'tel' | 'email';
  autoComplete?: string;
}

/** One line of text. */
export function TextField({
  label,
  optional,
  value,
  onChange,
  error,
  help,
  autoComplete = 'off',
  ...rest
}: TextFieldProps) {
  return (
    <TextInput
      {...rest}
      autoComplete={autoComplete}
      label={<FieldLabel label={label} optional={optional} />}
      description={help}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={fieldProblem(error)}
    />
  );
}

interface TextAreaProps extends FieldBinding<string> {
  help?: ReactNode;
  /** How many lines from the start; it grows with the text. */
  lines?: number;
}

/** Text of several lines. */
export function TextArea({ label, optional, value, onChange, error, help, lines = 2, ...rest }: TextAreaProps) {
  return (
    <Textarea
      {...rest}
      autosize
      minRows={lines}
      maxRows={16}
      label={<FieldLabel label={label} optional={optional} />}
      description={help}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={fieldProblem(error)}
    />
  );
}
