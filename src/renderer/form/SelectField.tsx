import { Select } from '@mantine/core';
import type { ReactNode } from 'react';

import { useTexts } from '../app/language.tsx';
import type { FieldBinding } from './fieldBinding.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { fieldProblem } from './FieldProblem.tsx';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

interface SelectFieldProps<Value extends string> extends FieldBinding<Value | null> {
  choices: readonly Choice<Value>[];
  help?: ReactNode;
  /** One can type to find: for lists longer than a dozen. */
  searchable?: boolean;
  maw?: number;
}

const LONG_LIST = 40;

/** One of a list. An optional one can be cleared. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, optional, value, onChange, error, help, choices, searchable = choices.length > 12, ...rest } = props;
  const t = useTexts('form');
  return (
    <Select<Value>
      {...rest}
      label={<FieldLabel label={label} optional={optional} />}
      description={help}
      data={choices.map((choice) => ({ ...choice }))}
      value={value}
      onChange={onChange}
      searchable={searchable}
      selectFirstOptionOnChange={searchable}
      // Typed and left: «plo» and Tab takes PLO-melding. It keeps the options in the page, which a long list must not.
      autoSelectOnBlur={searchable && choices.length <= LONG_LIST}
      clearable={optional}
      allowDeselect={false}
      nothingFoundMessage={t('noMatch')}
      error={fieldProblem(error)}
    />
  );
}
