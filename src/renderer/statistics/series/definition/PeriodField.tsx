import { Select, TextInput } from '@mantine/core';

import type { ReportingPeriodKind } from '../../../../domain/calendar/reportingPeriod.ts';
import { countPerYear, type PeriodKey, partsOfKey, periodKey } from '../../../../domain/series/period.ts';
import { useTexts } from '../../../app/language.tsx';
import classes from '../series.module.css';

interface PeriodFieldProps {
  id?: string;
  label: string;
  kind: ReportingPeriodKind;
  value: PeriodKey;
  onChange: (value: PeriodKey) => void;
  error?: string | null;
}

/** A period: its year, and which of the year's where it has several. */
export function PeriodField({ id, label, kind, value, onChange, error }: PeriodFieldProps) {
  const t = useTexts('series');
  const paper = useTexts('seriesPaper');
  const { year, n } = partsOfKey(value);
  const count = countPerYear(kind);
  return (
    <fieldset className={classes.period} id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <TextInput
        aria-label={`${label}: ${t('field.year')}`}
        w={84}
        inputMode="numeric"
        maxLength={4}
        value={year === 0 ? '' : String(year)}
        error={error ?? undefined}
        onChange={(event) => {
          const typed = Number(event.currentTarget.value.replaceAll(/\D/g, ''));
          onChange(periodKey(typed, Math.max(1, n)));
        }}
      />
      {count > 1 && (
        <Select
          aria-label={`${label}: ${paper(`kind.${kind}`)}`}
          w={130}
          allowDeselect={false}
          value={String(Math.min(n, count))}
          data={Array.from({ length: count }, (_, index) => ({
            value: String(index + 1),
            label: `${index + 1}. ${paper(`kind.${kind}`)}`,
          }))}
          onChange={(next) => next && onChange(periodKey(year, Number(next)))}
        />
      )}
    </fieldset>
  );
}
