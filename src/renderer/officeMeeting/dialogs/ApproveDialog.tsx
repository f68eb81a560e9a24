import { z } from 'zod';

import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { MeetingFile } from '../meetingFile.ts';

interface ApproveDialogProps {
  file: MeetingFile;
  onClose: () => void;
}

const kind = 'meetingApproval';
const schema = z.object({ note: z.string().trim().max(10_000) });

/** Says what will be frozen, since this cannot be undone, only corrected; a correction says what it corrects. */
export function ApproveDialog(props: ApproveDialogProps) {
  const stored = useStoredDraft(kind, props.file.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ file, onClose, stored }: ApproveDialogProps & { stored: StoredDraft }) {
  const t = useTexts('meeting');
  const done = useDoneMessage();
  const { id, version, recordState } = file;
  const isCorrection = recordState === 'correcting';
  const form = useAppForm({
    initialValues: resumed({ note: '' }, stored),
    schema,
    labels: { note: t('approve.note') },
    rules: ({ note }) => ({ note: isCorrection && note.trim() === '' ? t('broken.required') : null }),
  });
  const kept = useKept(kind, id, form, stored);
  const save = useSaving('meetingRecord.approve', form, kept, () => {
    done(t('approve.done'));
    onClose();
  });
  return (
    <FormDialog
      title={t('approve.title')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={save.isSaving}
      action={t(isCorrection ? 'next.approveCorrection' : 'next.approve')}
      onClose={onClose}
      onStartOver={() => {
        form.setValues({ note: '' });
        kept.forget();
      }}
      onSubmit={() => form.submit(({ note }) => save.send({ id, version, note: note || null }))}
    >
      {/* Read out when the dialog opens, and inside the form, so that Ctrl+Enter approves where there is no field. */}
      <p tabIndex={-1} data-autofocus>
        {t('approve.text')}
      </p>
      {isCorrection && <TextArea {...form.field('note')} help={t('approve.noteHelp')} />}
    </FormDialog>
  );
}
