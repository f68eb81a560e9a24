import { Checkbox } from '@mantine/core';

import { reportChapters } from '../../../../domain/report/chapter.ts';
import { type SeriesDefinition, seriesMeasures } from '../../../../domain/series/series.ts';
import { seriesRules } from '../../../../domain/series/seriesRules.ts';
import { useTexts } from '../../../app/language.tsx';
import { useDoneMessage } from '../../../app/notifications.tsx';
import { FormDialog } from '../../../form/FormDialog.tsx';
import { FieldRow } from '../../../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../../form/kept/useSaving.ts';
import { SelectField } from '../../../form/SelectField.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { useAppForm } from '../../../form/useAppForm.ts';
import type { SeriesAnswer } from '../seriesFilter.ts';
import type { SeriesEdit } from '../useSeriesEdit.ts';
import { BreakFields } from './BreakFields.tsx';
import { brokenIn, definitionFrom, definitionSchema, valuesFrom } from './definitionForm.ts';
import { NoteFields } from './NoteFields.tsx';
import { PeriodField } from './PeriodField.tsx';
import { RowFields } from './RowFields.tsx';

interface DefinitionDialogProps {
  series: SeriesAnswer;
  edit: SeriesEdit;
  onClose: () => void;
}

const kind = 'series';

/** What the series is: names, periods, rows, breaks, footnotes, what the register counts, and where it is printed. */
export function DefinitionDialog(props: DefinitionDialogProps) {
  const stored = useStoredDraft(kind, props.series.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ series, edit, onClose, stored }: DefinitionDialogProps & { stored: StoredDraft }) {
  const t = useTexts('series');
  const report = useTexts('report');
  const done = useDoneMessage();
  const start = valuesFrom(series.definition as SeriesDefinition);
  const ruleText = (rule: string) => {
    const known = [...seriesRules, 'nationalNumber' as const].find((one) => one === rule);
    return known ? t(`broken.${known}`) : rule;
  };
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema: definitionSchema,
    labels: {
      title: t('field.title'),
      unit: t('field.unit'),
      source: t('field.source'),
      periodKind: t('field.periodKind'),
      first: t('field.first'),
      last: t('field.last'),
      rows: t('field.rowsTitle'),
      breaks: t('field.breaks'),
      notes: t('field.notes'),
      measure: t('field.measure'),
      measureFrom: t('field.measureFrom'),
      isPlanShare: t('field.isPlanShare'),
      chapter: t('field.chapter'),
    },
    optional: ['measure', 'chapter'],
    rules: (values) => brokenIn(values, ruleText),
    refused: (_, rule) => ruleText(rule),
  });
  const kept = useKept(kind, series.id, form, stored);
  const save = useSaving('series.change', form, kept, () => {
    done(t('page.saved'), () => void edit.undo());
    onClose();
  });
  const { periodKind, first, rows, measure, isPlanShare } = form.values;
  const period = (name: 'first' | 'last' | 'measureFrom') => {
    const { id, label, value, onChange, error } = form.field(name);
    return <PeriodField {...{ id, label, value, onChange, error }} kind={periodKind} />;
  };
  const shareField = form.field('isPlanShare');
  return (
    <FormDialog
      title={t('page.edit')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={save.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit(async (values) => {
          const version = await edit.versionWhenSaved();
          save.send({ id: series.id, version, definition: definitionFrom(values) as never, cells: {} });
        })
      }
    >
      <TextField {...form.field('title')} />
      <TextField {...form.field('unit')} help={t('field.unitHelp')} />
      <TextField {...form.field('source')} help={t('field.sourceHelp')} />
      <FieldRow>
        {period('first')}
        {period('last')}
      </FieldRow>
      <RowFields {...form.field('rows')} hasSpecialties={measure === 'received' && rows.length > 1} />
      <FieldRow>
        <SelectField
          {...form.field('measure')}
          choices={seriesMeasures.map((value) => ({ value, label: t(`measure.${value}`) }))}
          help={measure === null ? t('field.measureNone') : undefined}
        />
        {measure !== null && period('measureFrom')}
      </FieldRow>
      <BreakFields {...form.field('breaks')} kind={periodKind} first={first} rows={rows} />
      <NoteFields {...form.field('notes')} />
      <SelectField
        {...form.field('chapter')}
        choices={reportChapters.map((value) => ({ value, label: report(`chapter.${value}`) }))}
      />
      {(periodKind === 'year' || isPlanShare) && (
        <Checkbox
          id={shareField.id}
          label={shareField.label}
          description={t('field.isPlanShareHelp')}
          checked={isPlanShare}
          error={shareField.error}
          onChange={({ currentTarget: { checked } }) => shareField.onChange(checked)}
        />
      )}
    </FormDialog>
  );
}
