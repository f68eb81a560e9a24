import { Radio } from '@mantine/core';
import { type ReactNode, useId } from 'react';

import type { FieldBinding } from './fieldBinding.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { fieldProblem } from './FieldProblem.tsx';
import classes from './form.module.css';

interface CardChoice<Value extends string> {
  value: Value;
  title: string;
  text?: string;
  /** At the right: a «§» or an icon. What can be pressed there is in the way of Tab only in the chosen card. */
  side?: (isChosen: boolean) => ReactNode;
}

interface RadioCardsProps<Value extends string> extends FieldBinding<Value | null> {
  choices: readonly CardChoice<Value>[];
  /** The label stands as a section's heading. */
  heading?: boolean;
  /** Below each other. */
  single?: boolean;
}

/** A few choices that deserve a sentence each. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { id, label, optional, value, onChange, onBlur, error, choices, heading = false, single = false } = props;
  const prefix = useId();
  return (
    <Radio.Group
      id={id}
      value={value}
      onChange={(next) => onChange(next as Value)}
      onBlur={onBlur}
      label={<FieldLabel label={label} optional={optional} />}
      labelProps={{ className: classes.groupLabel, 'data-heading': heading || undefined }}
      error={fieldProblem(error)}
    >
      <div className={classes.cards} data-single={single || undefined}>
        {choices.map((choice) => (
          <div key={choice.value} className={classes.card} data-error={error !== null || undefined}>
            <Radio
              id={`${prefix}-${choice.value}`}
              value={choice.value}
              aria-labelledby={`${prefix}-${choice.value}-t`}
            />
            <label className={classes.cardWords} htmlFor={`${prefix}-${choice.value}`}>
              <span className={classes.cardTitle} id={`${prefix}-${choice.value}-t`}>
                {choice.title}
              </span>
              {choice.text && <span className={classes.cardText}>{choice.text}</span>}
            </label>
            {choice.side?.(choice.value === value)}
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
