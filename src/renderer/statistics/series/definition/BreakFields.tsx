import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';

import type { ReportingPeriodKind } from '../../../../domain/calendar/reportingPeriod.ts';
import { type PeriodKey, periodAfter } from '../../../../domain/series/period.ts';
import type { SeriesBreak, SeriesRow } from '../../../../domain/series/series.ts';
import { periodName } from '../../../../locales/periodName.ts';
import { useLanguage, useTexts } from '../../../app/language.tsx';
import { fieldProblem } from '../../../form/FieldProblem.tsx';
import type { FieldBinding } from '../../../form/fieldBinding.ts';
import classes from '../series.module.css';
import { PeriodField } from './PeriodField.tsx';

interface BreakFieldsProps extends FieldBinding<readonly SeriesBreak[]> {
  kind: ReportingPeriodKind;
  first: PeriodKey;
  rows: readonly SeriesRow[];
}

const everyRow = 'all';

/** From when on, of which row and why figures are counted in another way. */
export function BreakFields({ id, label, value, onChange, error, kind, first, rows }: BreakFieldsProps) {
  const t = useTexts('series');
  const language = useLanguage();
  const change = (index: number, facts: Partial<SeriesBreak>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...facts } : one)));
  const choices = [
    { value: everyRow, label: t('field.allRows') },
    ...rows.filter((row) => row.label !== '').map((row) => ({ value: row.key, label: row.label })),
  ];
  return (
    <section className={classes.list} id={id} tabIndex={-1}>
      <h3>{label}</h3>
      {value.map((one, index) => (
        // A break has no name of its own but its place in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={classes.inline}>
          <PeriodField label={t('field.breakAt')} kind={kind} value={one.at} onChange={(at) => change(index, { at })} />
          {rows.length > 1 && (
            <Select
              label={t('field.breakRow')}
              w={190}
              allowDeselect={false}
              value={one.row ?? everyRow}
              data={choices}
              onChange={(row) => change(index, { row: row === everyRow ? null : row })}
            />
          )}
          <TextInput
            className={classes.grow}
            label={t('field.breakText')}
            maxLength={300}
            value={one.text}
            onChange={({ currentTarget: { value: text } }) => change(index, { text })}
          />
          <ActionIcon
            variant="subtle"
            size={34}
            aria-label={t('field.removeBreak', { period: periodName(language, kind, one.at) })}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <IconX size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {error && <p className={classes.problem}>{fieldProblem(error)}</p>}
      <div>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={16} stroke={1.7} aria-hidden />}
          onClick={() => onChange([...value, { at: periodAfter(kind, first), row: null, text: '' }])}
        >
          {t('field.addBreak')}
        </Button>
      </div>
    </section>
  );
}
