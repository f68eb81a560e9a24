import { useForm } from '@mantine/form';
import { useId, useState } from 'react';
import type { z } from 'zod';

import { ApiError } from '../api/apiError.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { useLanguage, useTexts } from '../app/language.tsx';
import type { FieldBinding } from './fieldBinding.ts';
import { problemText } from './problemText.ts';

type FormErrors<Values> = { readonly [Name in keyof Values]?: string | null };

interface AppFormOptions<Values extends Record<string, unknown>, Schema extends z.ZodType> {
  initialValues: Values;
  /** The schema of the command, or the part of it that the form fills in. */
  schema: Schema;
  /** The label of every field: shown above it and in the summary of errors. */
  labels: { readonly [Name in keyof Values]: string };
  /** Fields that may be left empty; they are marked «valgfritt». */
  optional?: readonly (keyof Values & string)[];
  /** Rules between fields, asked of `domain`: the text for each field that breaks one. */
  rules?: (values: Values) => FormErrors<Values>;
  /** The text for a rule the register itself refused: `RULE` with `{ fields: { receivedOn: 'beforeSent' } }`. */
  refused?: (field: string, rule: string) => string | null;
}

/**
 * A form over the contract's schema: values, errors by field and on top, and the parsed input when it is right.
 * `submit(send)` validates and calls `send` with what the schema made of the values.
 */
export function useAppForm<Values extends Record<string, unknown>, Schema extends z.ZodType>(
  options: AppFormOptions<Values, Schema>,
) {
  const { initialValues, schema, labels, optional = [], rules, refused } = options;
  const language = useLanguage();
  const t = useTexts('form');
  const prefix = useId();
  const [attempt, setAttempt] = useState(0);

  const validate = (values: Values): Record<string, string> => {
    const errors: Record<string, string> = {};
    const parsed = schema.safeParse(values);
    for (const issue of parsed.error?.issues ?? []) {
      const name = String(issue.path[0] ?? '');
      errors[name] ??= problemText(language, issue, values[name]);
    }
    for (const [name, text] of Object.entries(rules?.(values) ?? {})) {
      if (typeof text === 'string') errors[name] ??= text;
    }
    return errors;
  };
  const form = useForm<Values>({ initialValues, validateInputOnBlur: false });

  const idOf = (name: string) => `${prefix}-${name}`;
  // A question in the summary loses its mark: «Hva meldes det om: Velg ett av svarene».
  const labelOf = (name: string) => (labels[name] ?? name).replace(/\?$/, '');
  const showErrors = (errors: Record<string, string>) => {
    form.setErrors(errors);
    setAttempt((was) => was + 1);
  };

  return {
    values: form.values,
    isDirty: form.isDirty,
    setValues: (values: Partial<Values>) => form.setValues((was) => ({ ...was, ...values })),
    reset: form.reset,
    /** The binding of one field: `<TextField {...form.field('name')} />`. */
    field<Name extends keyof Values & string>(name: Name): FieldBinding<Values[Name]> {
      const error = form.errors[name];
      return {
        id: idOf(name),
        label: labels[name],
        optional: optional.includes(name),
        value: form.values[name],
        error: typeof error === 'string' ? error : null,
        onChange: (value) => {
          form.setFieldValue(name, value as never);
          form.clearFieldError(name);
        },
        // Says what is wrong with a filled-in field when one leaves it; an empty one is left in peace until sending.
        onBlur: () => {
          const value = form.values[name];
          if (value === '' || value === null || value === undefined) return;
          if (Array.isArray(value) && value.length === 0) return;
          const problem = validate(form.values)[name];
          if (problem) form.setFieldError(name, problem);
        },
      };
    },
    /** Validates; gives the parsed input to `send`, or shows what is wrong and moves to the summary. */
    submit(send: (input: z.output<Schema>) => void) {
      const errors = validate(form.values);
      if (Object.keys(errors).length > 0) return showErrors(errors);
      form.clearErrors();
      const parsed = schema.safeParse(form.values);
      if (parsed.success) send(parsed.data);
    },
    /** Puts what the register refused at its fields; false when the error is about something else. */
    showRefusal(error: unknown): boolean {
      const fields = error instanceof ApiError ? Object.entries(error.fields) : [];
      const known = fields.filter(([name]) => name in labels);
      if (known.length === 0) return false;
      showErrors(Object.fromEntries(known.map(([name, rule]) => [name, refused?.(name, rule) ?? t('invalid')])));
      return true;
    },
    /** Shows an error at one field without moving to the summary. */
    setFieldError: (name: keyof Values & string, text: string) => form.setFieldError(name, text),
    /** Shows errors of one's own at their fields. */
    showErrors,
    attempt,
    /** The errors as the summary shows them, in the order of the labels. */
    get summary(): FieldError[] {
      return Object.keys(labels).flatMap((name) => {
        const problem = form.errors[name];
        if (typeof problem !== 'string') return [];
        return [{ id: idOf(name), text: t('errorLine', { label: labelOf(name), problem }) }];
      });
    },
  };
}
