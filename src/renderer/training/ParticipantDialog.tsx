import { participantFields } from '../../contract/training.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { CheckboxField } from '../form/CheckboxList.tsx';
import { emptyWhereNull, nullWhereEmpty } from '../form/emptyLines.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { SelectField } from '../form/SelectField.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import type { OtherParticipant } from './OthersPage.tsx';

const kind = 'participant';
const blank = { name: '', unitId: null as string | null, isLeader: false, email: '' };

interface ParticipantDialogProps {
  participant: OtherParticipant | null;
  onClose: () => void;
}

/** An employee or leader who is no coordinator: no more than name, unit and address. */
export function ParticipantDialog(props: ParticipantDialogProps) {
  const stored = useStoredDraft(kind, props.participant?.id ?? 'new');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ participant, onClose, stored }: ParticipantDialogProps & { stored: StoredDraft }) {
  const t = useTexts('training');
  const say = useDoneMessage();
  const units = useApiQuery('unit.list', {}).data ?? [];
  const start = participant ? typedOf(participant) : blank;
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema: participantFields,
    labels: {
      name: t('others.name'),
      unitId: t('others.unit'),
      isLeader: t('others.isLeader'),
      email: t('others.email'),
    } as { [Name in keyof typeof blank]: string },
    optional: ['unitId', 'email'],
  });
  const kept = useKept(kind, participant?.id ?? 'new', form, stored);
  const finish = () => {
    say(t('others.saved', { name: form.values.name }));
    onClose();
  };
  const create = useSaving('training.createParticipant', form, kept, finish);
  const change = useSaving('training.changeParticipant', form, kept, finish);
  const submit = () =>
    form.submit((typed) => {
      const fields = nullWhereEmpty(typed, ['email']);
      if (participant) change.send({ id: participant.id, version: participant.version, fields });
      else create.send(fields);
    });
  return (
    <FormDialog
      title={t(participant ? 'others.edit' : 'others.new')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={create.isSaving || change.isSaving}
      onSubmit={submit}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
    >
      <TextField {...form.field('name')} />
      <SelectField {...form.field('unitId')} choices={units.map(({ id, name }) => ({ value: id, label: name }))} />
      <CheckboxField {...form.field('isLeader')} />
      <TextField {...form.field('email')} type="email" />
    </FormDialog>
  );
}

const typedOf = ({ name, unitId, isLeader, email }: OtherParticipant): typeof blank => ({
  name,
  unitId,
  isLeader,
  ...emptyWhereNull({ email }, ['email']),
});
