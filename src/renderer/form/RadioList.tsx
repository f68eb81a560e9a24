import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';

import type { FieldBinding } from './fieldBinding.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { fieldProblem } from './FieldProblem.tsx';
import classes from './form.module.css';
import type { Choice } from './SelectField.tsx';

interface RadioListProps<Value extends string> extends FieldBinding<Value | null> {
  choices: readonly Choice<Value>[];
  help?: ReactNode;
  heading?: boolean;
  /** Below each other, also where two would fit beside each other. */
  single?: boolean;
}

/** One of a few. */
export function RadioList<Value extends string>(props: RadioListProps<Value>) {
  const { id, label, optional, value, onChange, onBlur, error, choices, help, heading = false, single = false } = props;
  return (
    <Radio.Group
      id={id}
      value={value}
      onChange={(next) => onChange(next as Value)}
      onBlur={onBlur}
      label={<FieldLabel label={label} optional={optional} />}
      labelProps={{ className: classes.groupLabel, 'data-heading': heading || undefined }}
      description={help}
      error={fieldProblem(error)}
    >
      <div className={classes.list} data-single={single || undefined}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </div>
    </Radio.Group>
  );
}
