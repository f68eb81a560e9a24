import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { yearOf } from '../../../../domain/calendar/day.ts';
import { periodKey } from '../../../../domain/series/period.ts';
import { brokenSeriesRules, seriesRules } from '../../../../domain/series/seriesRules.ts';
import { useTexts } from '../../../app/language.tsx';
import { useDoneMessage } from '../../../app/notifications.tsx';
import { useToday } from '../../../app/session.tsx';
import { Breadcrumb } from '../../../components/Breadcrumb.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { PageTitle } from '../../../components/PageTitle.tsx';
import { DraftNote } from '../../../form/DraftNote.tsx';
import { Form } from '../../../form/Form.tsx';
import { RestoredNote } from '../../../form/kept/RestoredNote.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../../form/kept/useSaving.ts';
import { TextField } from '../../../form/TextField.tsx';
import { useAppForm } from '../../../form/useAppForm.ts';
import classes from '../series.module.css';
import { EmptyTableFields } from './EmptyTableFields.tsx';
import { madeSeries, makeSchema, type MakeValues, type ReadTable } from './makeForm.ts';
import { ReadPreview } from './ReadPreview.tsx';
import { ReadTablePart } from './ReadTablePart.tsx';

const kind = 'newSeries';
const subject = 'new';

/** A new series: from a table that is read, or with periods and rows one fills in. Nothing is stored before the last button. */
export function NewSeriesPage() {
  const t = useTexts('series');
  const stored = useStoredDraft(kind, subject);
  return (
    <>
      <Breadcrumb above={[{ to: '/statistikk/serier', text: t('title') }]} here={t('new')} />
      <PageTitle title={t('make.title')} />
      {stored ? <Fields stored={stored} /> : <Loading />}
    </>
  );
}

function Fields({ stored }: { stored: StoredDraft }) {
  const t = useTexts('series');
  const year = yearOf(useToday());
  const navigate = useNavigate();
  const done = useDoneMessage();
  const [table, setTable] = useState<ReadTable | null>(null);
  const start: MakeValues = {
    title: '',
    unit: '',
    source: '',
    periodKind: 'year',
    first: periodKey(year - 5, 1),
    last: periodKey(year - 1, 1),
    rowNames: '',
  };
  const ruleText = (rule: string) => {
    const known = [...seriesRules, 'nationalNumber' as const].find((one) => one === rule);
    return known ? t(`broken.${known}`) : rule;
  };
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema: table === null ? makeSchema : makeSchema.omit({ rowNames: true, first: true, last: true }),
    labels: {
      title: t('field.title'),
      unit: t('field.unit'),
      source: t('field.source'),
      periodKind: t('field.periodKind'),
      first: t('field.first'),
      last: t('field.last'),
      rowNames: t('field.rows'),
    },
    rules: (values) => {
      const { rows, ...broken } = brokenSeriesRules(madeSeries(values, table).definition);
      const told = Object.entries({ ...broken, ...(rows && { rowNames: rows }) });
      return Object.fromEntries(told.map(([field, rule]) => [field, rule ? ruleText(rule) : null]));
    },
    refused: (_, rule) => ruleText(rule),
  });
  const kept = useKept(kind, subject, form, stored);
  const create = useSaving('series.create', form, kept, ({ id }) => {
    done(t('make.done'));
    void navigate(`/statistikk/serier/${id}`, { replace: true });
  });
  const take = (read: ReadTable | null) => {
    setTable(read);
    if (read?.title && form.values.title === '') form.setValues({ title: read.title });
  };
  return (
    <Form
      form={form}
      label={t('make.title')}
      className={classes.form}
      onSubmit={() => form.submit(() => create.send(madeSeries(form.values, table)))}
    >
      <RestoredNote
        stored={stored}
        onStartOver={() => {
          form.setValues(start);
          kept.forget();
        }}
      />
      {table === null ? <ReadTablePart onRead={take} /> : <ReadPreview table={table} onDrop={() => take(null)} />}
      <TextField {...form.field('title')} />
      <TextField {...form.field('unit')} help={t('field.unitHelp')} />
      <TextField {...form.field('source')} help={t('field.sourceHelp')} />
      {table === null && <EmptyTableFields form={form} />}
      <div className={classes.inline}>
        <Button type="submit" loading={create.isSaving}>
          {t('make.save')}
        </Button>
        <DraftNote state={kept.state} />
      </div>
    </Form>
  );
}
