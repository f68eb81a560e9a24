import { v7 as newId } from 'uuid';

import { subgoalField } from '../../../contract/planContent.ts';
import { moveSubgoal, withoutSubgoal, withSubgoal } from '../../../domain/plan/editContent.ts';
import { useTexts } from '../../app/language.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept } from '../../form/kept/useSaving.ts';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { PieceActions } from './PieceActions.tsx';
import type { WordsFile } from './planWords.ts';
import { useContentBroken } from './useContentBroken.ts';
import { useContentChange, useContentSaving } from './useSaveContent.ts';

interface SubgoalDialogProps {
  file: WordsFile;
  /** Null for a new one. */
  id: string | null;
  onClose: () => void;
}

const draftKind = 'planSubgoal';
const schema = subgoalField.omit({ id: true });

/** A subgoal: something the person wants, in an area of life. */
export function SubgoalDialog(props: SubgoalDialogProps) {
  const stored = useStoredDraft(draftKind, props.id ?? `new ${props.file.planId}`);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ file, id, onClose, stored }: SubgoalDialogProps & { stored: StoredDraft }) {
  const t = useTexts('planContent');
  const broken = useContentBroken();
  const { body } = file.words;
  const { area = '', text = '' } = body.subgoals.find((one) => one.id === id) ?? {};
  const start = { area, text };
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: { area: t('subgoal.area'), text: t('subgoal.text') },
    optional: ['area'],
    rules: ({ text: typed }) => ({ text: typed.trim() === '' ? broken.text('required') : null }),
  });
  const kept = useKept(draftKind, id ?? `new ${file.planId}`, form, stored);
  const saving = useContentSaving(file, form, kept, t('subgoal.saved'), onClose);
  const { change } = useContentChange(file);
  return (
    <FormDialog
      title={t(id === null ? 'subgoal.newTitle' : 'subgoal.editTitle')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() => form.submit((read) => saving.save(withSubgoal(body, { id: id ?? newId(), ...read })))}
    >
      <TextField {...form.field('area')} help={t('subgoal.areaHelp')} />
      <TextField {...form.field('text')} />
      {id !== null && (
        <PieceActions
          remove={t('subgoal.remove')}
          onRemove={() => change(withoutSubgoal(body, id), t('subgoal.removed'), onClose)}
          onMove={(step) => change(moveSubgoal(body, id, step), t('subgoal.saved'))}
        />
      )}
    </FormDialog>
  );
}
