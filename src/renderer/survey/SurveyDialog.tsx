import { useNavigate } from 'react-router';
import { z } from 'zod';

import type { SurveyRow } from '../../contract/survey.ts';
import { editionFields, surveyFields } from '../../contract/surveyFields.ts';
import { type SurveyKind, surveyKinds } from '../../domain/survey/question.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useToday } from '../app/session.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { RadioList } from '../form/RadioList.tsx';
import { TextArea, TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { EditionFields, editionTyped, useEditionForm } from './EditionFields.tsx';

interface SurveyDialogProps {
  /** The one that is changed; null for a new one. */
  survey: SurveyRow | null;
  onClose: () => void;
}

const kind = 'survey';
const schema = z.object({ ...surveyFields.shape, ...editionFields.shape });

/** A survey's name and whom it asks; a new one with the time it is held first. */
export function SurveyDialog(props: SurveyDialogProps) {
  const stored = useStoredDraft(kind, props.survey?.id ?? 'new');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ survey, onClose, stored }: SurveyDialogProps & { stored: StoredDraft }) {
  const t = useTexts('survey');
  const code = useTexts('code');
  const done = useDoneMessage();
  const navigate = useNavigate();
  const today = useToday();
  const edition = useEditionForm();
  const start = {
    title: survey?.title ?? '',
    kind: (survey?.kind ?? null) as SurveyKind | null,
    about: survey?.about ?? '',
    ...editionTyped(survey?.editions[0] ?? null, today),
  };
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: { title: t('field.title'), kind: t('field.kind'), about: t('field.about'), ...edition.labels },
    optional: ['about', ...edition.optional],
    rules: edition.rules,
    refused: edition.refused,
  });
  const kept = useKept(kind, survey?.id ?? 'new', form, stored);
  const create = useSaving('survey.create', form, kept, ({ id, editionId }) => {
    done(t('created'));
    void navigate(`/undersokelser/${id}/${editionId}/sporsmal`);
  });
  const change = useSaving('survey.change', form, kept, () => {
    done(t('saved'));
    onClose();
  });
  return (
    <FormDialog
      title={t(survey ? 'edit' : 'new')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={create.isSaving || change.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit(({ title, kind: whom, about, ...held }) => {
          const fields = { title, kind: whom, about: about || null };
          if (survey) change.send({ id: survey.id, version: survey.version, fields });
          else create.send({ survey: fields, edition: { ...held, note: held.note || null } });
        })
      }
    >
      <TextField {...form.field('title')} />
      <RadioList
        {...form.field('kind')}
        choices={surveyKinds.map((value) => ({ value, label: code(`surveyKind.${value}`) }))}
      />
      <TextArea {...form.field('about')} />
      {!survey && (
        <EditionFields
          heldFrom={form.field('heldFrom')}
          heldTo={form.field('heldTo')}
          invited={form.field('invited')}
          note={form.field('note')}
        />
      )}
    </FormDialog>
  );
}
