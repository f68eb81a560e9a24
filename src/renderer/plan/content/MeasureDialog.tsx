import { v7 as newId } from 'uuid';

import { measureField } from '../../../contract/planContent.ts';
import { brokenMeasureRules } from '../../../domain/plan/contentRules.ts';
import { moveMeasure, withMeasure, withoutMeasure } from '../../../domain/plan/editContent.ts';
import type { Measure } from '../../../domain/plan/planContent.ts';
import { useTexts } from '../../app/language.tsx';
import { CheckboxList } from '../../form/CheckboxList.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept } from '../../form/kept/useSaving.ts';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useMemberName } from './memberName.ts';
import { PieceActions } from './PieceActions.tsx';
import type { WordsFile } from './planWords.ts';
import { subgoalName } from './subgoalName.ts';
import { useContentBroken } from './useContentBroken.ts';
import { useContentChange, useContentSaving } from './useSaveContent.ts';

interface MeasureDialogProps {
  file: WordsFile;
  /** Null for a new one. */
  id: string | null;
  subgoalId: string | null;
  onClose: () => void;
}

const draftKind = 'planMeasure';
const schema = measureField.omit({ id: true });
type Typed = Omit<Measure, 'id' | 'memberIds'> & { memberIds: string[] };

const blank = (subgoalId: string): Typed => ({
  subgoalId,
  text: '',
  extent: '',
  memberIds: [],
  responsible: '',
  fromDay: null,
  fromWords: '',
  comment: '',
  evaluatedOn: null,
  endedOn: null,
  endWords: '',
});

/** A measure: what, how much, who is responsible, when, and how it went. */
export function MeasureDialog(props: MeasureDialogProps) {
  const stored = useStoredDraft(draftKind, props.id ?? `new ${props.subgoalId}`);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ file, id, subgoalId, onClose, stored }: MeasureDialogProps & { stored: StoredDraft }) {
  const t = useTexts('planContent');
  const { body } = file.words;
  const found = body.measures.find((one) => one.id === id);
  const { id: _, ...known } = found ?? { id, ...blank(subgoalId ?? body.subgoals[0]?.id ?? '') };
  const form = useMeasureForm(resumed<Typed>(known, stored));
  const kept = useKept(draftKind, id ?? `new ${subgoalId}`, form, stored);
  const saving = useContentSaving(file, form, kept, t('measure.saved'), onClose);
  const { change } = useContentChange(file);
  const memberName = useMemberName();
  const choices = body.members.map((member) => ({ value: member.id, label: memberName(member) }));
  return (
    <FormDialog
      title={t(id === null ? 'measure.newTitle' : 'measure.editTitle')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(known);
        kept.forget();
      }}
      onSubmit={() => form.submit((read) => saving.save(withMeasure(body, { id: id ?? newId(), ...read })))}
    >
      <TextArea {...form.field('text')} />
      <TextField {...form.field('extent')} />
      {choices.length === 0 ? (
        <p className="second">{t('measure.noMembers')}</p>
      ) : (
        <CheckboxList {...form.field('memberIds')} choices={choices} />
      )}
      <TextField {...form.field('responsible')} />
      <FieldRow>
        <DayField {...form.field('fromDay')} maw={200} />
        <TextField {...form.field('fromWords')} help={t('measure.fromWordsHelp')} />
      </FieldRow>
      <TextArea {...form.field('comment')} />
      <FieldRow>
        <DayField {...form.field('evaluatedOn')} maw={200} />
        <DayField {...form.field('endedOn')} maw={200} />
      </FieldRow>
      <TextField {...form.field('endWords')} help={t('measure.endWordsHelp')} />
      <SelectField
        {...form.field('subgoalId')}
        onChange={(next) => next && form.field('subgoalId').onChange(next)}
        choices={body.subgoals.map((subgoal) => ({ value: subgoal.id, label: subgoalName(subgoal) }))}
      />
      {id !== null && (
        <PieceActions
          remove={t('measure.remove')}
          onRemove={() => change(withoutMeasure(body, id), t('measure.removed'), onClose)}
          onMove={(step) => {
            const moved = moveMeasure(body, id, step);
            // It may have gone over into another subgoal: what is typed goes with it.
            form.setValues({ subgoalId: moved.measures.find((one) => one.id === id)?.subgoalId ?? known.subgoalId });
            change(moved, t('goals.moved'));
          }}
        />
      )}
    </FormDialog>
  );
}

function useMeasureForm(initialValues: Typed) {
  const t = useTexts('planContent');
  const broken = useContentBroken();
  return useAppForm({
    initialValues,
    schema,
    labels: {
      text: t('measure.text'),
      extent: t('measure.extent'),
      memberIds: t('measure.memberIds'),
      responsible: t('measure.responsible'),
      fromDay: t('measure.fromDay'),
      fromWords: t('measure.fromWords'),
      comment: t('measure.comment'),
      evaluatedOn: t('measure.evaluatedOn'),
      endedOn: t('measure.endedOn'),
      endWords: t('measure.endWords'),
      subgoalId: t('measure.subgoalId'),
    },
    optional: [
      'extent',
      'memberIds',
      'responsible',
      'fromDay',
      'fromWords',
      'comment',
      'evaluatedOn',
      'endedOn',
      'endWords',
    ],
    rules: (typed) => broken.texts(brokenMeasureRules(typed)),
    refused: (_, rule) => broken.text(rule),
  });
}
