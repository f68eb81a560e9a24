import { z } from 'zod';

import type { Day } from '../../domain/calendar/day.ts';
import { dayField, idField } from '../../contract/fields.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useToday } from '../app/session.tsx';
import { DayField } from '../form/DayField.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { MultiSelectField } from '../form/MultiSelectField.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { useBrokenText } from './useBrokenText.ts';
import { usePrograms } from './usePrograms.ts';
import { traineeOf, useTrainees } from './useTrainees.ts';

const kind = 'eLearning';

/** Some people completed e-learning on a day. */
export function ELearningDialog(props: { onClose: () => void }) {
  const stored = useStoredDraft(kind, 'new');
  const programs = usePrograms();
  const parts = programs.parts.filter((part) => part.kind === 'eLearning' && part.isActive);
  const choices = parts.map((part) => ({ value: part.id, label: programs.nameOfPart(part) }));
  return stored && programs.query.data && <Fields {...props} stored={stored} parts={choices} />;
}

interface FieldsProps {
  stored: StoredDraft;
  parts: { value: string; label: string }[];
  onClose: () => void;
}

function Fields({ stored, parts, onClose }: FieldsProps) {
  const t = useTexts('training');
  const today = useToday();
  const say = useDoneMessage();
  const brokenText = useBrokenText();
  const { coordinators, others } = useTrainees();
  const blank = { partId: parts[0]?.value ?? null, completedOn: today as Day | null, who: [] as string[] };
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema: z.object({ partId: idField, completedOn: dayField, who: z.array(z.string()) }),
    labels: { partId: t('eLearning.part'), completedOn: t('eLearning.completedOn'), who: t('eLearning.who') },
    rules: ({ completedOn, who }) => ({
      completedOn: completedOn !== null && completedOn > today ? brokenText('inFuture') : null,
      who: who.length === 0 ? t('eLearning.nobody') : null,
    }),
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(kind, 'new', form, stored);
  const undo = useApiCommand('training.removeELearning', { onDone: () => say(t('eLearning.undone')) });
  const add = useSaving('training.addELearning', form, kept, ({ ids }) => {
    if (ids.length === 0) say(t('eLearning.known'));
    else say(t('eLearning.saved', { count: ids.length }), () => undo.mutate({ ids }));
    onClose();
  });
  return (
    <FormDialog
      title={t('eLearning.title')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={add.isSaving}
      onClose={onClose}
      onSubmit={() => form.submit(({ who, ...order }) => add.send({ ...order, who: who.map(traineeOf) }))}
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
    >
      {parts.length === 0 && <p>{t('eLearning.none')}</p>}
      <SelectField {...form.field('partId')} choices={parts} />
      <DayField {...form.field('completedOn')} reading="past" latest={today} maw={220} />
      <MultiSelectField {...form.field('who')} choices={[...coordinators, ...others]} help={t('eLearning.whoHelp')} />
    </FormDialog>
  );
}
