import { type ComponentType, memo } from 'react';

interface DrawnForm {
  values: object;
  field: (name: never) => { error: string | null };
}

/**
 * A part of a long form that is drawn anew only when one of its own fields changed, so that typing in one field does not
 * draw all the others. Name every field whose value or error the part shows or reckons with.
 */
export function partOfForm<Props extends { form: DrawnForm }>(
  Part: ComponentType<Props>,
  names: readonly (keyof Props['form']['values'] & string)[],
) {
  return memo(Part, (before, after) => looksTheSame(before, after, names));
}

/** Whether a part would look the same: its named fields' values and errors, and what else it was given. */
export function looksTheSame<Props extends { form: DrawnForm }>(
  { form: before, ...beforeRest }: Props,
  { form: after, ...afterRest }: Props,
  names: readonly string[],
): boolean {
  const had = beforeRest as Readonly<Record<string, unknown>>;
  if (Object.entries(afterRest).some(([name, value]) => value !== had[name])) return false;
  return names.every(
    (name) => valueOf(before, name) === valueOf(after, name) && errorOf(before, name) === errorOf(after, name),
  );
}

const valueOf = ({ values }: DrawnForm, name: string): unknown => (values as Record<string, unknown>)[name];
const errorOf = ({ field }: DrawnForm, name: string): string | null => field(name as never).error;
