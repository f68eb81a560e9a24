import { idField } from '../../contract/fields.ts';
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
import type { OtherParticipant } from './otherParticipant.ts';

const kind = 'participant';
const blank = {
  name: '',
  unitId: null as string | null,
  isLeader: false,
  email: '',
  coordinatorId: null as string | null,
};

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
    schema: participantFields.extend({ coordinatorId: idField.nullable() }),
    labels: {
      name: t('others.name'),
      unitId: t('others.unit'),
      isLeader: t('others.isLeader'),
      email: t('others.email'),
      coordinatorId: t('others.becameCoordinator'),
    } as { [Name in keyof typeof blank]: string },
    optional: ['unitId', 'email', 'coordinatorId'],
  });
  const kept = useKept(kind, participant?.id ?? 'new', form, stored);
  const finish = () => {
    say(t('others.saved', { name: form.values.name }));
    onClose();
  };
  const create = useSaving('training.createParticipant', form, kept, finish);
  const change = useSaving('training.changeParticipant', form, kept, finish);
  const become = useSaving('training.becomeCoordinator', form, kept, () => {
    say(t('others.moved', { name: participant?.name ?? '' }));
    onClose();
  });
  const coordinators = useApiQuery('coordinator.list', {}).data ?? [];
  const submit = () =>
    form.submit((typed) => {
      const { coordinatorId, ...employee } = typed;
      const fields = nullWhereEmpty(employee, ['email']);
      if (participant && coordinatorId !== null)
        become.send({ id: participant.id, version: participant.version, coordinatorId });
      else if (participant) change.send({ id: participant.id, version: participant.version, fields });
      else create.send(fields);
    });
  return (
    <FormDialog
      title={t(participant ? 'others.edit' : 'others.new')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={create.isSaving || change.isSaving || become.isSaving}
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
      {participant && coordinators.length > 0 && (
        <SelectField
          {...form.field('coordinatorId')}
          choices={coordinators.map(({ id, name, unitName }) => ({
            value: id,
            label: unitName === null ? name : `${name} (${unitName})`,
          }))}
          help={t('others.becameCoordinatorHelp', { name: participant.name })}
        />
      )}
    </FormDialog>
  );
}

const typedOf = ({ name, unitId, isLeader, email }: OtherParticipant): typeof blank => ({
  name,
  unitId,
  isLeader,
  coordinatorId: null,
  ...emptyWhereNull({ email }, ['email']),
});
