import { z } from 'zod';

import { clockText } from '../../form/clockText.ts';
import { type TrainingPart, trainingPartFields } from '../../../contract/training.ts';
import { formatClockTime } from '../../../domain/calendar/clockTime.ts';
import { type PartKind, partKinds } from '../../../domain/training/codes.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { CheckboxField } from '../../form/CheckboxList.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { NumberField } from '../../form/NumberField.tsx';
import { RadioList } from '../../form/RadioList.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useBrokenText } from '../useBrokenText.ts';
import type { Programs } from '../usePrograms.ts';

const kind = 'trainingPart';

const blank = {
  name: '',
  kind: 'course' as PartKind | null,
  sessions: 1 as number | null,
  gapDays: 0 as number | null,
  from: '',
  to: '',
  capacity: null as number | null,
  followUpPartId: null as string | null,
  followUpMonths: null as number | null,
  isActive: true,
};

interface PartDialogProps {
  part: TrainingPart | null;
  all: Programs;
  onClose: () => void;
}

/** A new kind of course or e-learning, or changes to one. */
export function PartDialog(props: PartDialogProps) {
  const stored = useStoredDraft(kind, props.part?.id ?? 'new');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ part, all, onClose, stored }: PartDialogProps & { stored: StoredDraft }) {
  const t = useTexts('training');
  const code = useTexts('code');
  const say = useDoneMessage();
  const start = part ? typedOf(part) : blank;
  const form = usePartForm(resumed(start, stored), part);
  const kept = useKept(kind, part?.id ?? 'new', form, stored);
  const finish = () => {
    say(t('program.saved', { name: form.values.name || (part ? all.nameOfPart(part) : '') }));
    onClose();
  };
  const create = useSaving('training.createPart', form, kept, finish);
  const change = useSaving('training.changePart', form, kept, finish);
  const submit = () =>
    form.submit((typed) => {
      const fields = {
        ...typed,
        name: typed.name.trim() || null,
        followUpMonths: typed.followUpPartId === null ? null : typed.followUpMonths,
      };
      if (part) change.send({ id: part.id, version: part.version, fields });
      else create.send(fields);
    });
  const isCourse = form.values.kind === 'course';
  return (
    <FormDialog
      title={part ? t('part.edit', { name: all.nameOfPart(part) }) : t('part.new')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={create.isSaving || change.isSaving}
      onSubmit={submit}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
    >
      <TextField
        {...form.field('name')}
        help={part?.standardKey && t('program.standardName', { name: code(`standardPart.${part.standardKey}`) })}
      />
      {!part && (
        <RadioList
          {...form.field('kind')}
          choices={partKinds.map((value) => ({ value, label: code(`partKind.${value}`) }))}
        />
      )}
      {isCourse && (
        <>
          <FieldRow>
            <NumberField {...form.field('sessions')} />
            <NumberField {...form.field('gapDays')} />
          </FieldRow>
          <FieldRow>
            <TextField {...form.field('from')} />
            <TextField {...form.field('to')} />
          </FieldRow>
          <NumberField {...form.field('capacity')} help={t('part.capacityHelp')} />
          <FieldRow>
            <SelectField
              {...form.field('followUpPartId')}
              choices={all.courseParts
                .filter(({ id }) => id !== part?.id)
                .map((other) => ({ value: other.id, label: all.nameOfPart(other) }))}
            />
            {form.values.followUpPartId !== null && (
              <NumberField {...form.field('followUpMonths')} unit={t('program.months')} />
            )}
          </FieldRow>
        </>
      )}
      {part && <CheckboxField {...form.field('isActive')} />}
    </FormDialog>
  );
}

function usePartForm(initialValues: typeof blank, part: TrainingPart | null) {
  const t = useTexts('training');
  const brokenText = useBrokenText();
  return useAppForm({
    initialValues,
    schema: trainingPartFields.extend({ name: z.string().max(300), from: clockText, to: clockText }),
    labels: {
      name: t('program.name'),
      kind: t('part.kind'),
      sessions: t('part.sessions'),
      gapDays: t('part.gapDays'),
      from: t('part.from'),
      to: t('part.to'),
      capacity: t('part.capacity'),
      followUpPartId: t('part.followUp'),
      followUpMonths: t('part.followUpMonths'),
      isActive: t('program.isActive'),
    } as { [Name in keyof typeof blank]: string },
    optional: [...(part?.standardKey ? (['name'] as const) : []), 'from', 'to', 'capacity', 'followUpPartId'],
    rules: ({ name }) => ({ name: name.trim() === '' && !part?.standardKey ? brokenText('required') : null }),
    refused: (_, rule) => brokenText(rule),
  });
}

const typedOf = (part: TrainingPart): typeof blank => ({
  name: part.name ?? '',
  kind: part.kind,
  sessions: part.sessions,
  gapDays: part.gapDays,
  from: part.from === null ? '' : formatClockTime(part.from),
  to: part.to === null ? '' : formatClockTime(part.to),
  capacity: part.capacity,
  followUpPartId: part.followUpPartId,
  followUpMonths: part.followUpMonths,
  isActive: part.isActive,
});
