import { z } from 'zod';

import type { OutputAt } from '../api/paths.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useDoneMessage, useShowError } from '../app/notifications.tsx';
import { useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import { DayField } from '../form/DayField.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { TextField } from '../form/TextField.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { dayField } from '../../contract/fields.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { type DeadlineWeight, deadlineWeights } from '../../domain/deadline/deadlineKind.ts';
import { formatPeriod, parsePeriod, type PeriodUnit, periodUnits } from '../../domain/deadline/period.ts';
import { SettingDialog } from './SettingDialog.tsx';

const schema = z.object({
  amount: z.int().min(1).max(999),
  unit: z.enum(periodUnits),
  weight: z.enum(deadlineWeights),
  basis: z.string().trim().max(200),
  validFrom: dayField,
});

/** A new length for a deadline from a day; the old rule ends the day before. */
export function DeadlineRuleDialog({
  rule,
  onClose,
}: {
  rule: OutputAt<'office.deadlineRules'>[number];
  onClose: () => void;
}) {
  const t = useTexts('office');
  const code = useTexts('code');
  const today = useToday();
  const done = useDoneMessage();
  const showError = useShowError();
  const period = parsePeriod(rule.period);
  const form = useAppForm({
    initialValues: {
      amount: (period?.amount ?? null) as number | null,
      unit: (period?.unit ?? null) as PeriodUnit | null,
      weight: rule.weight as DeadlineWeight | null,
      basis: rule.basis ?? '',
      validFrom: today as Day | null,
    },
    schema,
    labels: {
      amount: t('deadlines.amount'),
      unit: t('deadlines.unit'),
      weight: t('deadlines.weight'),
      basis: t('deadlines.basis'),
      validFrom: t('deadlines.from'),
    },
    optional: ['basis'],
    refused: (_, broken) =>
      broken === 'beforeCurrentRule' ? t('deadlines.beforeCurrentRule') : t('deadlines.notAPeriod'),
  });
  const change = useApiCommand('office.changeDeadlineRule', {
    onDone: () => {
      done(t('saved'));
      onClose();
    },
    onError: (error) => {
      if (!form.showRefusal(error)) showError(error);
    },
  });
  const submit = () =>
    form.submit(({ amount, unit, weight, basis, validFrom }) =>
      change.mutate({
        kind: rule.kind,
        period: formatPeriod({ amount, unit }),
        weight,
        basis: basis || null,
        validFrom,
      }),
    );
  return (
    <SettingDialog
      title={t('deadlines.changeTitle', { kind: code(`deadlineKind.${rule.kind}`) })}
      form={form}
      isSaving={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <FieldRow>
        <NumberField {...form.field('amount')} />
        <SelectField
          {...form.field('unit')}
          choices={periodUnits.map((value) => ({ value, label: t(`deadlines.units.${value}`) }))}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          {...form.field('weight')}
          help={t('deadlines.weightHelp')}
          choices={deadlineWeights.map((value) => ({ value, label: code(`deadlineWeight.${value}`) }))}
        />
        <TextField {...form.field('basis')} help={t('deadlines.basisHelp')} />
      </FieldRow>
      <DayField {...form.field('validFrom')} />
    </SettingDialog>
  );
}
