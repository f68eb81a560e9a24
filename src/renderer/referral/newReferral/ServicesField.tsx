import { MultiSelect } from '@mantine/core';

import type { Service } from '../../../domain/referral/codes.ts';
import { useTexts } from '../../app/language.tsx';
import { FieldLabel } from '../../form/FieldLabel.tsx';
import type { FieldBinding } from '../../form/fieldBinding.ts';
import { fieldProblem } from '../../form/FieldProblem.tsx';

/** Many services, each found by its first letters. */
export function ServicesField(props: FieldBinding<Service[]> & { choices: readonly Service[] }) {
  const { id, label, optional, value, onChange, onBlur, error, choices } = props;
  const t = useTexts('form');
  const code = useTexts('code');
  return (
    <MultiSelect<Service>
      id={id}
      label={<FieldLabel label={label} optional={optional} />}
      data={choices.map((service) => ({ value: service, label: code(`service.${service}`) }))}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      searchable
      selectFirstOptionOnChange
      hidePickedOptions
      nothingFoundMessage={t('noMatch')}
      comboboxProps={{ shadow: 'md' }}
      error={fieldProblem(error)}
    />
  );
}
