import { SelectField } from '../form/SelectField.tsx';
import { RadioCards } from '../form/RadioCards.tsx';
import type { FieldBinding } from '../form/fieldBinding.ts';

interface WhoFieldProps extends FieldBinding<string | null> {
  loginNames: readonly string[];
}

/** Cards beside each other beyond this would fill the page. */
const mostCards = 6;

/** Who one is: pressed, not typed, for an office has few. */
export function WhoField({ loginNames, ...binding }: WhoFieldProps) {
  if (loginNames.length > mostCards) {
    return (
      <SelectField
        {...binding}
        maw={440}
        choices={loginNames.map((name) => ({ value: name, label: name }))}
        searchable
      />
    );
  }
  return <RadioCards {...binding} single choices={loginNames.map((name) => ({ value: name, title: name }))} />;
}
