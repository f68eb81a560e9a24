import { Select } from '@mantine/core';

import { type CriterionOutcome, criterionOutcomes } from '../../domain/criterion/criterion.ts';
import { useTexts } from '../app/language.tsx';
import classes from './criteria.module.css';
import { OutcomeSign } from './OutcomeSign.tsx';

interface OutcomeSelectProps {
  label: string;
  value: CriterionOutcome | null;
  onChange: (outcome: CriterionOutcome | null) => void;
  readOnly: boolean;
}

const outcomeOf = (value: string | null): CriterionOutcome | null =>
  criterionOutcomes.find((one) => one === value) ?? null;

/** How a criterion stands, with its square. */
export function OutcomeSelect({ label, value, onChange, readOnly }: OutcomeSelectProps) {
  const t = useTexts('criterion');
  const code = useTexts('code');
  const choices = [
    ...criterionOutcomes.map((outcome) => ({ value: outcome as string, label: code(`criterionOutcome.${outcome}`) })),
    { value: 'notAssessed', label: t('notAssessed') },
  ];
  return (
    <Select
      aria-label={label}
      className={classes.select}
      w={158}
      data={choices}
      value={value ?? 'notAssessed'}
      allowDeselect={false}
      readOnly={readOnly}
      onChange={(next) => onChange(outcomeOf(next))}
      leftSection={<OutcomeSign outcome={value} />}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <OutcomeSign outcome={outcomeOf(option.value)} />
          {option.label}
        </span>
      )}
    />
  );
}
