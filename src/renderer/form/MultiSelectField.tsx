import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';

import { useTexts } from '../app/language.tsx';
import type { FieldBinding } from './fieldBinding.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { fieldProblem } from './FieldProblem.tsx';
import type { Choice } from './SelectField.tsx';

interface MultiSelectFieldProps extends FieldBinding<string[]> {
  choices: readonly Choice<string>[];
  help?: ReactNode;
}

/** Some of a long list, found by typing: the first that fits is taken with Enter. */
export function MultiSelectField(props: MultiSelectFieldProps) {
  const { label, optional, value, onChange, error, help, choices, ...rest } = props;
  const t = useTexts('form');
  return (
    <MultiSelect
      {...rest}
      label={<FieldLabel label={label} optional={optional} />}
      description={help}
      data={choices.map((choice) => ({ ...choice }))}
      value={value}
      onChange={onChange}
      searchable
      selectFirstOptionOnChange
      hidePickedOptions
      limit={60}
      nothingFoundMessage={t('noMatch')}
      error={fieldProblem(error)}
    />
  );
}
