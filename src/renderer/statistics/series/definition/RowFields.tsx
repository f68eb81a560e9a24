import { ActionIcon, Button, Checkbox, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';

import { specialties } from '../../../../domain/referral/codes.ts';
import { freeKey } from '../../../../domain/series/freeKey.ts';
import { isUnknownName } from '../../../../domain/series/readSeriesTable.ts';
import { mostRows, type SeriesRow } from '../../../../domain/series/series.ts';
import { useTexts } from '../../../app/language.tsx';
import { fieldProblem } from '../../../form/FieldProblem.tsx';
import type { FieldBinding } from '../../../form/fieldBinding.ts';
import classes from '../series.module.css';

interface RowFieldsProps extends FieldBinding<readonly SeriesRow[]> {
  /** The register counts the rows by fagområde. */
  hasSpecialties: boolean;
}

/** The rows of a series: their names, which one is for the unknown, and what the register counts for each. */
export function RowFields({ id, label, value, onChange, error, hasSpecialties }: RowFieldsProps) {
  const t = useTexts('series');
  const code = useTexts('code');
  const change = (index: number, facts: Partial<SeriesRow>) =>
    onChange(value.map((row, at) => (at === index ? { ...row, ...facts } : row)));
  const choices = specialties.map((one) => ({ value: one, label: code(`specialty.${one}`) }));
  return (
    <section className={classes.list} id={id} tabIndex={-1}>
      <h3>{label}</h3>
      {value.map((row, index) => (
        <div key={row.key} className={classes.inline}>
          <TextInput
            className={classes.grow}
            aria-label={t('field.rowName', { n: index + 1 })}
            maxLength={120}
            value={row.label}
            onChange={({ currentTarget: { value: text } }) =>
              change(index, { label: text, ...(isUnknownName(text) && { isUnknown: true }) })
            }
          />
          {hasSpecialties && (
            <Select
              aria-label={t('field.specialty', { row: row.label })}
              w={190}
              value={row.specialty}
              data={choices}
              onChange={(specialty) => change(index, { specialty })}
            />
          )}
          <Checkbox
            label={t('field.isUnknown')}
            checked={row.isUnknown}
            onChange={({ currentTarget: { checked } }) => change(index, { isUnknown: checked })}
          />
          <ActionIcon
            variant="subtle"
            size={34}
            disabled={value.length === 1}
            aria-label={t('field.removeRow', { row: row.label })}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <IconX size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {error && <p className={classes.problem}>{fieldProblem(error)}</p>}
      {value.length < mostRows && (
        <div>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={16} stroke={1.7} aria-hidden />}
            onClick={() =>
              onChange([...value, { key: freeKey('r', value), label: '', isUnknown: false, specialty: null }])
            }
          >
            {t('field.addRow')}
          </Button>
        </div>
      )}
    </section>
  );
}
