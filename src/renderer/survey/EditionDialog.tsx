import { useNavigate } from 'react-router';

import { editionFields } from '../../contract/surveyFields.ts';
import { yearOfEdition } from '../../domain/survey/edition.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useToday } from '../app/session.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { useAppForm } from '../form/useAppForm.ts';
import { EditionFields, editionTyped, useEditionForm } from './EditionFields.tsx';
import type { OpenEdition } from './surveyEdition.ts';

interface EditionDialogProps {
  edition: OpenEdition;
  /** Held once more, with this one's questions; else this one is changed. */
  isAgain: boolean;
  onClose: () => void;
}

const kind = 'surveyEdition';

/** When the survey was held, or that it is held again. */
export function EditionDialog(props: EditionDialogProps) {
  const { edition, isAgain } = props;
  const stored = useStoredDraft(kind, isAgain ? `again ${edition.survey.id}` : edition.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ edition, isAgain, onClose, stored }: EditionDialogProps & { stored: StoredDraft }) {
  const t = useTexts('survey');
  const done = useDoneMessage();
  const navigate = useNavigate();
  const today = useToday();
  const words = useEditionForm();
  const start = { ...editionTyped(isAgain ? null : edition, today) };
  const form = useAppForm({ initialValues: resumed(start, stored), schema: editionFields, ...words });
  const kept = useKept(kind, isAgain ? `again ${edition.survey.id}` : edition.id, form, stored);
  const undo = useApiCommand('survey.undo');
  const again = useSaving('survey.addEdition', form, kept, ({ id }) => {
    done(t('created'));
    onClose();
    void navigate(`/undersokelser/${edition.survey.id}/${id}`);
  });
  const change = useSaving('survey.changeEdition', form, kept, ({ version }, { id }) => {
    done(t('editionSaved'), () => undo.mutate({ id, version }));
    onClose();
  });
  return (
    <FormDialog
      title={t(isAgain ? 'again' : 'editEdition')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={again.isSaving || change.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit((typed) => {
          const fields = { ...typed, note: typed.note || null };
          if (isAgain) again.send({ surveyId: edition.survey.id, fields, questionsFrom: edition.id });
          else change.send({ id: edition.id, version: edition.version, fields });
        })
      }
    >
      {isAgain && <p className="second">{t('againHelp', { year: yearOfEdition(edition) })}</p>}
      <EditionFields
        heldFrom={form.field('heldFrom')}
        heldTo={form.field('heldTo')}
        invited={form.field('invited')}
        note={form.field('note')}
      />
    </FormDialog>
  );
}
