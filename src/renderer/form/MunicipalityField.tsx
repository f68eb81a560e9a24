import { useMemo } from 'react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import type { FieldBinding } from './fieldBinding.ts';
import { SelectField } from './SelectField.tsx';

/** A kommune, found by its first letters or its number. The value is the number. */
export function MunicipalityField(props: FieldBinding<string | null> & { help?: string }) {
  const t = useTexts('form');
  const { data } = useApiQuery('register.municipalities', {});
  const choices = useMemo(
    () =>
      (data ?? [])
        .map(({ number, name }) => ({ value: number, label: `${name} (${number})` }))
        // By name, so that «Hamar» stands before «Hamarøy» when one has typed both.
        .toSorted((a, b) => a.label.localeCompare(b.label, 'nb')),
    [data],
  );
  return <SelectField help={t('municipalityHelp')} {...props} choices={choices} searchable />;
}
