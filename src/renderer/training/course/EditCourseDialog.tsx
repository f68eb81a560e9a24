import type { CourseView } from '../../../contract/course.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { NumberField } from '../../form/NumberField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { SessionRows } from '../plan/SessionRows.tsx';
import { TeacherRows } from '../plan/TeacherRows.tsx';
import { typedOf } from '../plan/typedCourse.ts';
import { useCourseForm } from '../plan/usePlanForm.ts';

const kind = 'courseEdit';

interface EditCourseDialogProps {
  course: CourseView;
  onClose: () => void;
}

/** Changes to a round: its days, place, places, teachers. */
export function EditCourseDialog(props: EditCourseDialogProps) {
  const stored = useStoredDraft(kind, props.course.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ course, onClose, stored }: EditCourseDialogProps & { stored: StoredDraft }) {
  const t = useTexts('course');
  const say = useDoneMessage();
  const start = typedOf(course);
  const form = useCourseForm(resumed(start, stored));
  const kept = useKept(kind, course.id, form, stored);
  const change = useSaving('course.change', form, kept, () => {
    say(t('saved'));
    onClose();
  });
  return (
    <FormDialog
      title={t('edit')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={change.isSaving}
      onClose={onClose}
      onSubmit={() => form.submit((fields) => change.send({ id: course.id, version: course.version, fields }))}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
    >
      <SessionRows {...form.field('sessions')} />
      <TextField {...form.field('place')} />
      <NumberField {...form.field('capacity')} help={t('plan.capacityHelp')} />
      <TeacherRows {...form.field('teachers')} />
      <TextArea {...form.field('note')} />
    </FormDialog>
  );
}
