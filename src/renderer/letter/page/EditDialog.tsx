import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { z } from 'zod';

import { putIn } from '../../../domain/letter/fillTemplate.ts';
import { isMergeField, type MergeField, type MergeValues } from '../../../domain/letter/mergeField.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useBrokenText } from '../brokenText.ts';
import { useFieldWords } from '../fieldWords.ts';
import classes from '../letter.module.css';
import type { LetterFile } from './letterFile.ts';

interface EditDialogProps {
  file: LetterFile;
  onClose: () => void;
}

const kind = 'letter';
const schema = z.object({
  receiver: z.string().trim().min(1).max(2000),
  subject: z.string().trim().min(1).max(200),
  body: z.string().trim().min(1).max(20_000),
});

/** The words of one letter: first what lacks, then the text as a whole. The template stays as it is. */
export function EditDialog(props: EditDialogProps) {
  const stored = useStoredDraft(kind, props.file.id);
  return stored && <Fields {...props} stored={stored} />;
}

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

function Fields({ file, onClose, stored }: EditDialogProps & { stored: StoredDraft }) {
  const t = useTexts('letter');
  const done = useDoneMessage();
  const brokenText = useBrokenText();
  const words = useFieldWords();
  const [typed, setTyped] = useState<MergeValues>({});
  const { id, version, draft, sheet, lacks } = file;
  const blank = {
    receiver: sheet.receiver.join('\n'),
    subject: words.shown(draft.subject),
    body: words.shown(draft.body),
  };
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema,
    labels: { receiver: t('edit.receiver'), subject: t('edit.subject'), body: t('edit.body') },
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(kind, id, form, stored);
  const saving = useSaving('letter.change', form, kept, () => {
    done(t('page.saved'));
    onClose();
  });
  const save = () =>
    form.submit(({ receiver, subject, body }) =>
      saving.send({
        id,
        version,
        receiver: linesOf(receiver),
        subject: putIn(words.kept(subject), typed),
        body: putIn(words.kept(body), typed),
      }),
    );
  return (
    <FormDialog
      title={t('edit.title')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      onSubmit={save}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
    >
      <Lacking fields={lacks.filter(isMergeField)} typed={typed} onChange={setTyped} />
      <TextArea {...form.field('receiver')} help={t('edit.receiverHelp')} lines={3} />
      <TextField {...form.field('subject')} />
      <TextArea {...form.field('body')} help={t('edit.bodyHelp')} lines={12} />
    </FormDialog>
  );
}

interface LackingProps {
  fields: readonly MergeField[];
  typed: MergeValues;
  onChange: (typed: MergeValues) => void;
}

/** A line to write in for each thing that lacks: it goes in wherever the text asks for it. */
function Lacking({ fields, typed, onChange }: LackingProps) {
  const t = useTexts('letter');
  const help = useTexts('letterField');
  const { labelOf } = useFieldWords();
  const id = useId();
  if (fields.length === 0) return null;
  return (
    <fieldset className={classes.lacking}>
      <legend>{t('edit.fill')}</legend>
      <p className="second">{t('edit.fillHelp')}</p>
      {fields.map((field) => (
        <TextInput
          key={field}
          id={`${id}-${field}`}
          label={capital(labelOf(field))}
          description={help(`fieldHelp.${field}`)}
          value={typed[field] ?? ''}
          onChange={(event) => onChange({ ...typed, [field]: event.currentTarget.value })}
        />
      ))}
    </fieldset>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
