import { z } from 'zod';

import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { dayField } from '../../contract/fields.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { DayField } from '../form/DayField.tsx';
import { TextArea } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { useBrokenText } from './brokenText.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { CoordinatorView } from './servedPersons.ts';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';

interface LeaveDialogProps {
  coordinator: CoordinatorView;
  /** How many are served now. */
  persons: number;
  onClose: () => void;
  /** Tells how many persons the leaving concerns. */
  onLeft: (persons: number) => void;
}

const kind = 'coordinatorLeaves';
const schema = z.object({ lastDay: dayField, note: z.string().trim().max(10_000) });
const blank = { lastDay: null as Day | null, note: '' };

/** The last day of a coordinator. Says beforehand what happens to those they serve. */
export function LeaveDialog(props: LeaveDialogProps) {
  const stored = useStoredDraft(kind, props.coordinator.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ coordinator, persons, onClose, onLeft, stored }: LeaveDialogProps & { stored: StoredDraft }) {
  const t = useTexts('coordinator');
  const done = useDoneMessage();
  const brokenText = useBrokenText();
  const { id, version, name, activeFrom } = coordinator;
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema,
    labels: { lastDay: t('leave.lastDay'), note: t('leave.note') },
    optional: ['note'],
    rules: ({ lastDay }) => ({
      lastDay: lastDay !== null && lastDay < activeFrom ? brokenText('beforeFrom') : null,
    }),
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(kind, id, form, stored);
  const saving = useSaving('coordinator.leave', form, kept, ({ persons: left }) => {
    done(left === 0 ? t('leave.doneNobody', { name }) : t('leave.done', { count: left, name }));
    onLeft(left);
  });
  return (
    <FormDialog
      title={t('leave.title', { name })}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      action={t('leave.action', { name })}
      onSubmit={() => form.submit(({ lastDay, note }) => saving.send({ id, version, lastDay, note: note || null }))}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
    >
      {persons > 0 && <p>{t('leave.text', { count: persons, name })}</p>}
      <DayField {...form.field('lastDay')} maw={200} />
      <TextArea {...form.field('note')} help={t('leave.noteHelp')} />
    </FormDialog>
  );
}
