import { z } from 'zod';

import type { CourseView } from '../../../contract/course.ts';
import { type EvaluationQuestion, evaluationQuestions } from '../../../domain/training/codes.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { RadioList } from '../../form/RadioList.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useBrokenText } from '../useBrokenText.ts';

const kind = 'courseEvaluation';
type Typed = Record<EvaluationQuestion, string | null> & { text: string };
const blank: Typed = { content: null, usefulness: null, teaching: null, setting: null, text: '' };
const score = z.enum(['1', '2', '3', '4', '5']).nullable();

interface EvaluationDialogProps {
  course: CourseView;
  onClose: () => void;
}

/** One form from paper: four scores and some words. The dialog stays for the next one. */
export function EvaluationDialog(props: EvaluationDialogProps) {
  const stored = useStoredDraft(kind, props.course.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ course, onClose, stored }: EvaluationDialogProps & { stored: StoredDraft }) {
  const t = useTexts('course');
  const code = useTexts('code');
  const say = useDoneMessage();
  const brokenText = useBrokenText();
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema: z.object({
      ...(Object.fromEntries(evaluationQuestions.map((question) => [question, score])) as Record<
        EvaluationQuestion,
        typeof score
      >),
      text: z.string().max(10_000),
    }),
    labels: {
      ...(Object.fromEntries(
        evaluationQuestions.map((question) => [question, code(`evaluationQuestion.${question}`)]),
      ) as Record<EvaluationQuestion, string>),
      text: t('evaluation.text'),
    },
    optional: [...evaluationQuestions, 'text'],
    rules: (typed) =>
      typed.text.trim() === '' && evaluationQuestions.every((question) => typed[question] === null)
        ? { content: brokenText('empty') }
        : {},
  });
  const kept = useKept(kind, course.id, form, stored);
  const add = useSaving('course.addEvaluation', form, kept, () => {
    say(t('evaluation.saved'));
    form.setValues(blank);
    kept.forget();
    // Twenty forms in a pile: the next begins at its first question.
    document.querySelector<HTMLElement>('[role=dialog] input[type=radio]')?.focus();
  });
  return (
    <FormDialog
      title={t('evaluation.add')}
      action={t('evaluation.saveAndNext')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={add.isSaving}
      onClose={onClose}
      onSubmit={() =>
        form.submit(({ text, ...answers }) =>
          add.send({
            id: course.id,
            version: course.version,
            form: {
              text: text.trim() === '' ? null : text,
              scores: {
                content: numberOf(answers.content),
                usefulness: numberOf(answers.usefulness),
                teaching: numberOf(answers.teaching),
                setting: numberOf(answers.setting),
              },
            },
          }),
        )
      }
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
    >
      <p className="second">{t('evaluation.scale')}</p>
      {evaluationQuestions.map((question) => (
        <RadioList
          key={question}
          {...form.field(question)}
          value={form.values[question] ?? 'none'}
          onChange={(value) => form.setValues({ [question]: value === 'none' ? null : value })}
          choices={[
            ...['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })),
            { value: 'none', label: t('evaluation.noAnswer') },
          ]}
        />
      ))}
      <TextArea {...form.field('text')} help={t('evaluation.textHelp')} />
    </FormDialog>
  );
}

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));
