/** The values with `null` where the named lines were left empty: the contract's word for «not said». */
export function nullWhereEmpty<Values extends object, Name extends keyof Values>(
  values: Values,
  names: readonly Name[],
): Values {
  const next = { ...values };
  for (const name of names) {
    if (typeof next[name] === 'string' && next[name].trim() === '') next[name] = null as Values[Name];
  }
  return next;
}

/** The same values with an empty line where there was `null`: what a text field wants. */
export function emptyWhereNull<Values extends object, Name extends keyof Values>(
  values: Values,
  names: readonly Name[],
): Omit<Values, Name> & Record<Name, string> {
  const lines = Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
  return { ...values, ...lines } as Omit<Values, Name> & Record<Name, string>;
}
