import { Button } from '@mantine/core';
import { z } from 'zod';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { CheckboxField } from '../form/CheckboxList.tsx';
import { Form } from '../form/Form.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { TextArea, TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { officeSettings, type OfficeSettings } from '../../contract/office.ts';
import { type Language, languages, type LetterLanguage, letterLanguages } from '../../domain/office/officeType.ts';
import classes from './office.module.css';

/** The office's name, languages, areas, small numbers and lock. */
export function OfficePart() {
  const { data, error } = useApiQuery('office.settings', {});
  if (error) return <ErrorNote error={error} />;
  return data ? <OfficeForm settings={data} /> : <Loading />;
}

const thresholds = ['3', '5', '10'] as const;
type Threshold = (typeof thresholds)[number];

const schema = officeSettings
  .pick({ officeName: true, language: true, letterLanguage: true, idleMinutes: true, allowSynthetic: true })
  .extend({
    suppressBelow: z.enum(thresholds),
    areas: z.string().max(5000),
    consentAge: z.int().min(12).max(18),
  });

function OfficeForm({ settings }: { settings: OfficeSettings }) {
  const t = useTexts('office');
  const code = useTexts('code');
  const done = useDoneMessage();
  const mayWrite = usePermission('settings.write');
  const keepIdle = useApiCommand('app.setIdleMinutes', { invalidates: 'none' });
  const save = useApiCommand('office.changeSettings', {
    onDone: (_, { idleMinutes }) => {
      if (idleMinutes !== undefined) keepIdle.mutate({ minutes: idleMinutes });
      done(t('saved'));
    },
  });
  const form = useAppForm({
    initialValues: {
      officeName: settings.officeName,
      language: settings.language as Language | null,
      letterLanguage: settings.letterLanguage as LetterLanguage | null,
      areas: settings.areas.join('\n'),
      suppressBelow: String(settings.suppressBelow) as Threshold | null,
      idleMinutes: settings.idleMinutes as number | null,
      consentAge: settings.consentAge as number | null,
      allowSynthetic: settings.allowSynthetic,
    },
    schema,
    labels: {
      officeName: t('officeName'),
      language: t('language'),
      letterLanguage: t('letterLanguage'),
      areas: t('areas'),
      suppressBelow: t('suppressBelow'),
      idleMinutes: t('idleMinutes'),
      consentAge: t('consentAge'),
      allowSynthetic: t('allowSynthetic'),
    },
    optional: ['areas'],
  });
  const submit = () =>
    form.submit(({ areas, suppressBelow, ...rest }) =>
      save.mutate({
        ...rest,
        suppressBelow: Number(suppressBelow) as OfficeSettings['suppressBelow'],
        areas: [...new Set(areas.split('\n').map((line) => line.trim()))].filter((line) => line !== ''),
      }),
    );
  return (
    <Form form={form} label={t('parts.office')} onSubmit={submit} className={classes.form}>
      {!mayWrite && <p className="second">{t('onlyLeader')}</p>}
      <TextField {...form.field('officeName')} />
      <FieldRow>
        <SelectField
          {...form.field('language')}
          choices={languages.map((value) => ({ value, label: code(`language.${value}`) }))}
        />
        <SelectField
          {...form.field('letterLanguage')}
          choices={letterLanguages.map((value) => ({ value, label: code(`language.${value}`) }))}
        />
      </FieldRow>
      <TextArea {...form.field('areas')} help={t('areasHelp')} lines={3} />
      <FieldRow>
        <SelectField
          {...form.field('suppressBelow')}
          help={t('suppressBelowHelp')}
          choices={thresholds.map((value) => ({ value, label: value }))}
        />
        <NumberField {...form.field('idleMinutes')} unit={t('minutes')} />
      </FieldRow>
      <NumberField {...form.field('consentAge')} maw={320} unit={t('years')} help={t('consentAgeHelp')} />
      <CheckboxField {...form.field('allowSynthetic')} help={t('allowSyntheticHelp')} />
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
