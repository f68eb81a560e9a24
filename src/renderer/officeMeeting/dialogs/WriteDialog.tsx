import { z } from 'zod';

import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { type MeetingFile, type MeetingItem, useMeetingCommand } from '../meetingFile.ts';

interface WriteDialogProps {
  file: MeetingFile;
  item: MeetingItem;
  onClose: () => void;
}

const kind = 'agendaItem';
const schema = z.object({
  title: z.string().trim().max(300),
  background: z.string().trim().max(10_000),
  conclusion: z.string().trim().max(10_000),
  responsible: z.string().trim().max(300),
});

/** What is written at a point: before the meeting what it is about, in it what it came to. */
export function WriteDialog(props: WriteDialogProps) {
  const stored = useStoredDraft(kind, props.item.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ file, item, onClose, stored }: WriteDialogProps & { stored: StoredDraft }) {
  const t = useTexts('meeting');
  const done = useDoneMessage();
  const { id: itemId, version } = item;
  const before = {
    title: item.title,
    background: item.background,
    conclusion: item.conclusion,
    responsible: item.responsible,
  };
  const start = {
    title: item.title ?? '',
    background: item.background ?? '',
    conclusion: item.conclusion ?? '',
    responsible: item.responsible ?? '',
  };
  const isFree = item.kind === 'free';
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: {
      title: t('write.heading'),
      background: t('write.background'),
      conclusion: t('write.conclusion'),
      responsible: t('write.responsible'),
    },
    optional: ['background', 'conclusion', 'responsible'],
    rules: ({ title }) => ({ title: isFree && title.trim() === '' ? t('broken.required') : null }),
  });
  const kept = useKept(kind, itemId, form, stored);
  const undo = useMeetingCommand('agenda.write');
  const save = useSaving('agenda.write', form, kept, (saved) => {
    done(t('item.saved'), () => undo.mutate({ itemId, version: saved.version, fields: before }));
    onClose();
  });
  return (
    <FormDialog
      title={t('write.title', { number: file.items.findIndex((one) => one.id === itemId) + 1 })}
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
        form.submit(({ title, background, conclusion, responsible }) =>
          save.send({
            itemId,
            version,
            fields: {
              title: isFree ? title : null,
              background: background || null,
              conclusion: conclusion || null,
              responsible: responsible || null,
            },
          }),
        )
      }
    >
      {isFree && <TextField {...form.field('title')} />}
      <TextArea {...form.field('background')} help={t('write.backgroundHelp')} lines={2} />
      <TextArea {...form.field('conclusion')} help={t('write.conclusionHelp')} lines={4} />
      <TextField {...form.field('responsible')} />
    </FormDialog>
  );
}
