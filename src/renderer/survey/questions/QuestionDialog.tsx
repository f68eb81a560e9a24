import { brokenByAnswers, brokenQuestionRules } from '../../../domain/survey/questionRules.ts';
import { questionKinds } from '../../../domain/survey/question.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { CheckboxList } from '../../form/CheckboxList.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { NumberField } from '../../form/NumberField.tsx';
import { RadioList } from '../../form/RadioList.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { OpenEdition, Question } from '../surveyEdition.ts';
import { questionFrom, typedFrom, typedQuestionSchema } from './typedQuestion.ts';
import { fieldOfProblem, useQuestionProblem } from './useQuestionProblem.ts';

interface QuestionDialogProps {
  edition: OpenEdition;
  /** The one that is changed; null for a new one, after the others. */
  question: Question | null;
  onClose: () => void;
}

const kind = 'surveyQuestion';

/** A question: its words, how it is answered, and which answer it follows. */
export function QuestionDialog(props: QuestionDialogProps) {
  const stored = useStoredDraft(kind, props.question?.id ?? `new ${props.edition.id}`);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ edition, question, onClose, stored }: QuestionDialogProps & { stored: StoredDraft }) {
  const t = useTexts('survey');
  const code = useTexts('code');
  const done = useDoneMessage();
  const problemText = useQuestionProblem();
  const listWith = (changed: Question) =>
    question
      ? edition.questions.map((one) => (one.id === changed.id ? changed : one))
      : [...edition.questions, changed];
  const form = useAppForm({
    initialValues: resumed(typedFrom(question), stored),
    schema: typedQuestionSchema,
    labels: {
      text: t('questions.text'),
      kind: t('questions.kind'),
      options: t('questions.options'),
      from: t('questions.from'),
      to: t('questions.to'),
      lowText: t('questions.lowText'),
      highText: t('questions.highText'),
      followsId: t('questions.follows'),
      followsOptions: t('questions.followsOptions'),
    },
    optional: ['lowText', 'highText', 'followsId'],
    rules: (typed) => {
      const parsed = typedQuestionSchema.safeParse(typed);
      if (!parsed.success) return {};
      const changed = questionFrom(parsed.data, question);
      const list = listWith(changed);
      const used = new Set(edition.used);
      const problem =
        brokenQuestionRules(list)[changed.id] ?? brokenByAnswers(edition.questions, list, used)[changed.id];
      return problem ? { [fieldOfProblem[problem]]: problemText(problem) } : {};
    },
  });
  const kept = useKept(kind, question?.id ?? `new ${edition.id}`, form, stored);
  const undo = useApiCommand('survey.undo');
  const save = useSaving('survey.saveQuestions', form, kept, ({ version }, { id }) => {
    done(t('questions.saved'), () => undo.mutate({ id, version }));
    onClose();
  });
  const earlier = edition.questions.slice(
    0,
    question ? edition.questions.findIndex(({ id }) => id === question.id) : undefined,
  );
  const followable = earlier.filter(({ options }) => options.length > 0);
  const followed = followable.find(({ id }) => id === form.values.followsId);
  const { kind: answered } = form.values;
  return (
    <FormDialog
      title={t(question ? 'questions.edit' : 'questions.new')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={save.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(typedFrom(question));
        kept.forget();
      }}
      onSubmit={() =>
        form.submit((typed) =>
          save.send({
            id: edition.id,
            version: edition.version,
            questions: listWith(questionFrom(typed, question)),
          }),
        )
      }
    >
      {question && edition.used.includes(question.id) && <p className="second">{t('questions.answered')}</p>}
      <TextArea {...form.field('text')} />
      <RadioList
        {...form.field('kind')}
        choices={questionKinds.map((value) => ({ value, label: code(`questionKind.${value}`) }))}
      />
      {(answered === 'single' || answered === 'multiple') && (
        <TextArea {...form.field('options')} help={t('questions.optionsHelp')} lines={4} />
      )}
      {answered === 'scale' && (
        <>
          <FieldRow>
            <NumberField {...form.field('from')} />
            <NumberField {...form.field('to')} />
          </FieldRow>
          <FieldRow>
            <TextField {...form.field('lowText')} />
            <TextField {...form.field('highText')} />
          </FieldRow>
        </>
      )}
      {followable.length > 0 && (
        <SelectField
          {...form.field('followsId')}
          choices={followable.map(({ id, text }) => ({ value: id, label: text }))}
          help={form.values.followsId === null ? t('questions.followsNone') : undefined}
          onChange={(id) => form.setValues({ followsId: id, followsOptions: [] })}
        />
      )}
      {followed && (
        <CheckboxList
          {...form.field('followsOptions')}
          choices={followed.options.map(({ id, text }) => ({ value: id, label: text }))}
          single
        />
      )}
    </FormDialog>
  );
}
