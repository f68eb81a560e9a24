import { z } from 'zod';

import { dayField } from '../../../contract/fields.ts';
import { type TrainingProgram, trainingProgramFields } from '../../../contract/training.ts';
import { coordinatorRoles } from '../../../domain/coordinator/codes.ts';
import { audienceKinds } from '../../../domain/training/codes.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { CheckboxField } from '../../form/CheckboxList.tsx';
import { DayField } from '../../form/DayField.tsx';
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
import { RequirementRows } from './RequirementRows.tsx';
import { blankProgram, sentProgram, typedOf, type TypedProgram } from './typedProgram.ts';

const kind = 'trainingProgram';

interface ProgramDialogProps {
  /** The one that is changed; null for a new one. */
  program: TrainingProgram | null;
  all: Programs;
  onClose: () => void;
}

/** A new programme, or changes to one: no code is needed for either. */
export function ProgramDialog(props: ProgramDialogProps) {
  const stored = useStoredDraft(kind, props.program?.id ?? 'new');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ program, all, onClose, stored }: ProgramDialogProps & { stored: StoredDraft }) {
  const t = useTexts('training');
  const code = useTexts('code');
  const say = useDoneMessage();
  const today = useToday();
  const start = program ? typedOf(program, today) : blankProgram;
  const form = useProgramForm(resumed(start, stored), program);
  const kept = useKept(kind, program?.id ?? 'new', form, stored);
  const finish = () => {
    say(t('program.saved', { name: form.values.name || (program ? all.nameOf(program) : '') }));
    onClose();
  };
  const create = useSaving('training.createProgram', form, kept, finish);
  const change = useSaving('training.changeProgram', form, kept, finish);
  const submit = () =>
    form.submit((typed) => {
      const fields = trainingProgramFields.parse(sentProgram(typed as TypedProgram));
      const { from } = typed as TypedProgram;
      if (program) change.send({ id: program.id, version: program.version, fields, from });
      else create.send({ fields, from });
    });
  const isForCoordinators = form.values.kind === 'coordinators';
  return (
    <FormDialog
      title={program ? t('program.edit', { name: all.nameOf(program) }) : t('program.new')}
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
        help={
          program?.standardKey && t('program.standardName', { name: code(`standardProgram.${program.standardKey}`) })
        }
      />
      <RadioList
        {...form.field('kind')}
        choices={audienceKinds.map((value) => ({ value, label: code(`audienceKind.${value}`) }))}
      />
      {isForCoordinators && (
        <>
          <SelectField
            {...form.field('role')}
            choices={coordinatorRoles.map((value) => ({ value, label: code(`coordinatorRole.${value}`) }))}
          />
          <FieldRow>
            <NumberField {...form.field('afterMonths')} unit={t('program.months')} />
            <DayField {...form.field('since')} reading="past" />
          </FieldRow>
        </>
      )}
      <RequirementRows {...form.field('rule')} all={all} />
      <FieldRow>
        <NumberField {...form.field('validMonths')} unit={t('program.months')} />
        <NumberField {...form.field('warnMonths')} unit={t('program.months')} />
      </FieldRow>
      <CheckboxField {...form.field('isBasic')} />
      <CheckboxField {...form.field('isRequired')} />
      <TextField {...form.field('source')} />
      {program && <CheckboxField {...form.field('isActive')} />}
      <DayField
        {...form.field('from')}
        reading="past"
        help={t(program ? 'program.changedFromHelp' : 'program.newFromHelp')}
      />
    </FormDialog>
  );
}

function useProgramForm(initialValues: TypedProgram, program: TrainingProgram | null) {
  const t = useTexts('training');
  const brokenText = useBrokenText();
  const { shape } = trainingProgramFields;
  const months = z.int().min(0).max(600).nullable();
  return useAppForm({
    initialValues,
    schema: z.object({
      name: z.string().max(300),
      source: z.string().max(300),
      kind: z.enum(audienceKinds),
      role: z.enum(coordinatorRoles).nullable(),
      afterMonths: months,
      since: dayField.nullable(),
      rule: shape.rule,
      validMonths: shape.validMonths,
      warnMonths: z.int().min(0).max(60).nullable(),
      isBasic: z.boolean(),
      isRequired: z.boolean(),
      isActive: z.boolean(),
      from: dayField.nullable(),
    }),
    labels: {
      name: t('program.name'),
      kind: t('program.audience'),
      role: t('program.role'),
      afterMonths: t('program.afterMonths'),
      since: t('program.since'),
      rule: t('program.requirementParts'),
      validMonths: t('program.validMonths'),
      warnMonths: t('program.warnMonths'),
      isBasic: t('program.isBasic'),
      isRequired: t('program.isRequired'),
      source: t('program.source'),
      isActive: t('program.isActive'),
      from: t('program.from'),
    } as { [Name in keyof TypedProgram]: string },
    optional: [
      ...(program?.standardKey ? (['name'] as const) : []),
      'role',
      'afterMonths',
      'since',
      'validMonths',
      'warnMonths',
      'source',
      'from',
    ],
    rules: ({ name }) => ({ name: name.trim() === '' && !program?.standardKey ? brokenText('required') : null }),
    refused: (_, rule) => brokenText(rule),
  });
}
