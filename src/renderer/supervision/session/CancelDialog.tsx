import { z } from 'zod';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useBrokenText } from '../supervisionWords.ts';
import type { SessionView } from './typedSession.ts';

const kind = 'cancelSession';
const schema = z.object({ reason: z.string().trim().max(300) });
const blank = { reason: '' };

/** Calls a session off; it can be put back. */
export function CancelDialog(props: { session: SessionView; onClose: () => void }) {
  const stored = useStoredDraft(kind, props.session.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ session, onClose, stored }: { session: SessionView; onClose: () => void; stored: StoredDraft }) {
  const t = useTexts('supervision');
  const done = useDoneMessage();
  const brokenText = useBrokenText();
  const { id, version } = session;
  const reopen = useApiCommand('supervision.reopen', { onDone: () => done(t('cancel.reopened')) });
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema,
    labels: { reason: t('cancel.reason') },
    optional: ['reason'],
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(kind, id, form, stored);
  const saving = useSaving('supervision.cancel', form, kept, (now) => {
    done(t('cancel.done'), () => reopen.mutate({ id, version: now.version }));
    onClose();
  });
  return (
    <FormDialog
      title={t('cancel.title')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      action={t('cancel.action')}
      onSubmit={() => form.submit(({ reason }) => saving.send({ id, version, reason: reason || null }))}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
    >
      <TextField {...form.field('reason')} />
    </FormDialog>
  );
}
