import { Button } from '@mantine/core';
import { z } from 'zod';

import { useApiCommand } from '../api/useApiCommand.ts';
import { Warning } from '../components/Warning.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { Form } from '../form/Form.tsx';
import { FormSection } from '../form/FormLayout.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { nameField } from '../../contract/fields.ts';
import { needClasses } from '../../domain/person/codes.ts';
import { ageGroups } from '../../domain/statistics/ageGroup.ts';
import type { Denominator } from './denominator.ts';
import classes from './office.module.css';

const ageKeys = ageGroups.map((group) => `ageGroup:${group}` as const);
const needKeys = needClasses.map((needClass) => `needClass:${needClass}` as const);
type GroupKey = 'all' | (typeof ageKeys)[number] | (typeof needKeys)[number];
const groupKeys: readonly GroupKey[] = ['all', ...ageKeys, ...needKeys];

const figure = z.int().min(0).nullable();
const schema = z.object({
  source: nameField,
  ...(Object.fromEntries(groupKeys.map((key) => [key, figure])) as Record<GroupKey, typeof figure>),
});

/** One year's denominators with their source. Groups that do not add up are said, not refused: sources differ. */
export function DenominatorForm({ year, rows }: { year: number; rows: readonly Denominator[] }) {
  const t = useTexts('office');
  const code = useTexts('code');
  const done = useDoneMessage();
  const mayWrite = usePermission('report.write');
  const save = useApiCommand('office.setDenominators', { onDone: () => done(t('saved')) });
  const valueOf = (key: GroupKey) => rows.find((row) => row.groupKey === key)?.value ?? null;
  const labels = {
    source: t('denominators.source'),
    all: t('denominators.all'),
    ...Object.fromEntries(ageGroups.map((group) => [`ageGroup:${group}`, code(`ageGroup.${group}`)])),
    ...Object.fromEntries(needClasses.map((needClass) => [`needClass:${needClass}`, code(`needClass.${needClass}`)])),
  } as Record<GroupKey | 'source', string>;
  const form = useAppForm({
    initialValues: {
      source: rows[0]?.source ?? '',
      ...(Object.fromEntries(groupKeys.map((key) => [key, valueOf(key)])) as Record<GroupKey, number | null>),
    },
    schema,
    labels,
    optional: [...ageKeys, ...needKeys],
  });
  const sum = (keys: readonly GroupKey[]) => {
    const values = keys.map((key) => form.values[key]);
    return values.some((value) => value === null)
      ? null
      : values.reduce<number>((total, value) => total + (value ?? 0), 0);
  };
  const all = form.values.all;
  const wrong = [sum(ageKeys), sum(needKeys)].filter((total) => total !== null && all !== null && total !== all);
  const submit = () =>
    form.submit(({ source, ...figures }) =>
      save.mutate({
        year,
        source,
        values: groupKeys.map((groupKey) => ({ groupKey, value: figures[groupKey] })),
      }),
    );
  return (
    <Form form={form} label={`${t('parts.denominators')} ${year}`} onSubmit={submit} className={classes.form}>
      <NumberField {...form.field('all')} />
      <TextField {...form.field('source')} />
      <FormSection title={t('denominators.byNeed')}>
        <div className={classes.groups}>
          {needKeys.map((key) => (
            <NumberField key={key} {...form.field(key)} />
          ))}
        </div>
      </FormSection>
      <FormSection title={t('denominators.byAge')}>
        <div className={classes.groups}>
          {ageKeys.map((key) => (
            <NumberField key={key} {...form.field(key)} />
          ))}
        </div>
      </FormSection>
      {wrong.map((total) => (
        <Warning key={total} tone="amber">
          {t('denominators.doNotAddUp', { sum: total ?? 0, all: all ?? 0 })}
        </Warning>
      ))}
      {mayWrite && (
        <div>
          <Button type="submit" loading={save.isPending}>
            {t('save')}
          </Button>
        </div>
      )}
    </Form>
  );
}
