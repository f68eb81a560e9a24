import { Button } from '@mantine/core';
import { z } from 'zod';

import { type RetentionYears, retentionClasses } from '../../domain/privacy/retention.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { PrivacyTabs } from '../app/PrivacyTabs.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { Form } from '../form/Form.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import classes from './privacy.module.css';

/** How many years each kind of record is kept: the office's own values. */
export function YearsPage() {
  const t = useTexts('privacy');
  const { data, error, refetch } = useApiQuery('privacy.retentionYears', {});
  return (
    <>
      <PageTitle title={t('tabs.years')} />
      <PrivacyTabs />
      <p className={classes.intro}>{t('years.intro')}</p>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <YearsForm years={data} />}
    </>
  );
}

const year = z.int().min(0).max(100);
const schema = z.object({ served: year, child: year, neverGranted: year, error: year });
type Typed = Record<keyof RetentionYears, number | null>;

function YearsForm({ years }: { years: RetentionYears }) {
  const t = useTexts('privacy');
  const office = useTexts('office');
  const say = useDoneMessage();
  const form = useAppForm({
    initialValues: { ...years } as Typed,
    schema,
    labels: {
      served: t('class.served'),
      child: t('class.child'),
      neverGranted: t('class.neverGranted'),
      error: t('class.error'),
    },
  });
  const save = useApiCommand('privacy.changeRetentionYears', { onDone: () => say(t('years.saved')) });
  return (
    <Form
      form={form}
      label={t('tabs.years')}
      className={classes.form}
      onSubmit={() => form.submit((values) => save.mutate(values))}
    >
      {retentionClasses.map((key) => (
        <NumberField key={key} {...form.field(key)} help={t(`years.help.${key}`)} unit={office('years')} />
      ))}
      <div>
        <Button type="submit" loading={save.isPending}>
          {t('years.save')}
        </Button>
      </div>
    </Form>
  );
}
