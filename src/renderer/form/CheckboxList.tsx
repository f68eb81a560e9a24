import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';

import type { FieldBinding } from './fieldBinding.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { fieldProblem } from './FieldProblem.tsx';
import classes from './form.module.css';
import type { Choice } from './SelectField.tsx';

interface CheckboxListProps<Value extends string> extends FieldBinding<Value[]> {
  choices: readonly Choice<Value>[];
  help?: ReactNode;
  single?: boolean;
}

/** Any of a few. */
export function CheckboxList<Value extends string>(props: CheckboxListProps<Value>) {
  const { id, label, optional, value, onChange, onBlur, error, choices, help, single = false } = props;
  return (
    <Checkbox.Group
      id={id}
      value={value}
      onChange={(next) => onChange(next as Value[])}
      onBlur={onBlur}
      label={<FieldLabel label={label} optional={optional} />}
      labelProps={{ className: classes.groupLabel }}
      description={help}
      error={fieldProblem(error)}
    >
      <div className={classes.list} data-single={single || undefined}>
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** One box to tick. */
export function CheckboxField({
  id,
  label,
  value,
  onChange,
  onBlur,
  error,
  help,
}: FieldBinding<boolean> & { help?: ReactNode }) {
  return (
    <Checkbox
      id={id}
      label={label}
      description={help}
      error={fieldProblem(error)}
      checked={value}
      onBlur={onBlur}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
