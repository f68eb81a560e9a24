import type { z } from 'zod';

import { planContentBody } from '../../../contract/planContent.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { brokenContentRules } from '../../../domain/plan/contentRules.ts';
import { useTexts } from '../../app/language.tsx';
import { CheckboxField } from '../../form/CheckboxList.tsx';
import { DayField } from '../../form/DayField.tsx';
import type { FieldBinding } from '../../form/fieldBinding.ts';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept } from '../../form/kept/useSaving.ts';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { PlanBody, WordsFile } from './planWords.ts';
import { useContentBroken } from './useContentBroken.ts';
import { useContentSaving } from './useSaveContent.ts';
import { dayFields, fieldsOfPart, lineFields, type WordsField, type WordsPart } from './wordsParts.ts';

interface WordsDialogProps {
  file: WordsFile;
  part: WordsPart;
  onClose: () => void;
}

const draftKind = 'planWords';

/** Writes one part of the plan's own words. */
export function WordsDialog(props: WordsDialogProps) {
  const stored = useStoredDraft(draftKind, `${props.file.planId} ${props.part}`);
  return stored && <Fields {...props} stored={stored} />;
}

type Typed = Record<string, PlanBody[WordsField]>;

function Fields({ file, part, onClose, stored }: WordsDialogProps & { stored: StoredDraft }) {
  const t = useTexts('planContent');
  const broken = useContentBroken();
  const { body } = file.words;
  const fields: readonly WordsField[] = fieldsOfPart[part];
  const start: Typed = Object.fromEntries(fields.map((field) => [field, body[field]]));
  const mask = Object.fromEntries(fields.map((field) => [field, true])) as Record<WordsField, true>;
  const form = useAppForm<Typed, z.ZodType<Partial<PlanBody>>>({
    initialValues: resumed(start, stored),
    schema: planContentBody.pick(mask) as never,
    labels: Object.fromEntries(fields.map((field) => [field, t(`words.${field}`)])),
    optional: [...fields],
    rules: (typed) => broken.texts(brokenContentRules({ ...body, ...typed } as PlanBody)),
    refused: (_, rule) => broken.text(rule),
  });
  const kept = useKept(draftKind, `${file.planId} ${part}`, form, stored);
  const saving = useContentSaving(file, form, kept, t('words.saved'), onClose);
  return (
    <FormDialog
      title={t(`words.${part}`)}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() => form.submit((read) => saving.save({ ...body, ...read }))}
    >
      {fields.map((field) => (
        <WordsInput key={field} field={field} binding={form.field(field)} />
      ))}
    </FormDialog>
  );
}

const helpFor = ['ownDescription', 'resources', 'overallGoal', 'responsibleForPlan', 'childParticipation'] as const;
const isIn = <T extends string>(list: readonly T[], field: string): field is T =>
  (list as readonly string[]).includes(field);

function WordsInput({ field, binding }: { field: WordsField; binding: FieldBinding<PlanBody[WordsField]> }) {
  const t = useTexts('planContent');
  const help = isIn(helpFor, field) ? t(`words.${field}Help`) : undefined;
  if (field === 'isWithoutKin') return <CheckboxField {...(binding as unknown as FieldBinding<boolean>)} />;
  if (isIn(dayFields, field)) return <DayField {...(binding as unknown as FieldBinding<Day | null>)} maw={200} />;
  const words = binding as unknown as FieldBinding<string>;
  return isIn(lineFields, field) ? <TextField {...words} help={help} /> : <TextArea {...words} help={help} lines={4} />;
}
