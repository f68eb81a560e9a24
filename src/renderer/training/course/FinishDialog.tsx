import { z } from 'zod';

import type { CourseView } from '../../../contract/course.ts';
import { useTexts } from '../../app/language.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useBrokenText } from '../useBrokenText.ts';

const kind = 'courseFinish';

interface FinishDialogProps {
  course: CourseView;
  onClose: () => void;
  onDone: (version: number) => void;
}

/** The round is evaluated: what is changed to the next one is written down (R 6.2). */
export function FinishDialog(props: FinishDialogProps) {
  const stored = useStoredDraft(kind, props.course.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ course, onClose, onDone, stored }: FinishDialogProps & { stored: StoredDraft }) {
  const t = useTexts('course');
  const brokenText = useBrokenText();
  const blank = { adjustments: course.adjustments ?? '' };
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema: z.object({ adjustments: z.string().max(10_000) }),
    labels: { adjustments: t('step.adjustments') },
    optional: ['adjustments'],
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(kind, course.id, form, stored);
  const step = useSaving('course.step', form, kept, ({ version }) => {
    onDone(version);
    onClose();
  });
  const { id, version } = course;
  return (
    <FormDialog
      title={t('step.evaluateTitle')}
      action={t('wait.evaluate')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={step.isSaving}
      onClose={onClose}
      onSubmit={() =>
        form.submit(({ adjustments }) =>
          step.send({ id, version, step: 'evaluate', adjustments: adjustments.trim() === '' ? null : adjustments }),
        )
      }
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
    >
      <TextArea {...form.field('adjustments')} lines={5} help={t('step.adjustmentsHelp')} />
    </FormDialog>
  );
}
