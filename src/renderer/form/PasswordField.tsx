import { PasswordInput } from '@mantine/core';
import type { ReactNode } from 'react';

import { useTexts } from '../app/language.tsx';
import type { FieldBinding } from './fieldBinding.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { fieldProblem } from './FieldProblem.tsx';

interface PasswordFieldProps extends FieldBinding<string> {
  help?: ReactNode;
  /** Whether the machine may offer a stored password. */
  kind: 'new' | 'current';
  maw?: number;
  autoFocus?: boolean;
}

/** A password that can be looked at while it is typed, and pasted. */
export function PasswordField({
  label,
  optional,
  value,
  onChange,
  error,
  help,
  kind,
  maw = 440,
  ...rest
}: PasswordFieldProps) {
  const t = useTexts('form');
  return (
    <PasswordInput
      {...rest}
      maw={maw}
      label={<FieldLabel label={label} optional={optional} />}
      description={help}
      autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={fieldProblem(error)}
    />
  );
}
