import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { unitFields, type UnitRow } from '../../../contract/unit.ts';
import { type Sector, sectors } from '../../../domain/coordinator/codes.ts';
import { CheckboxField } from '../../form/CheckboxList.tsx';
import { emptyWhereNull, nullWhereEmpty } from '../../form/emptyLines.ts';
import { FieldRow } from '../../form/FormLayout.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';

interface UnitDialogProps {
  /** The one that is changed; null for a new one. */
  unit: UnitRow | null;
  onClose: () => void;
}

const lines = ['leader', 'phone', 'email'] as const;
const blank = { name: '', leader: '', sector: null as Sector | null, phone: '', email: '', isActive: true };

/** A new unit, or changes to one. */
export function UnitDialog(props: UnitDialogProps) {
  const stored = useStoredDraft('unit', props.unit?.id ?? 'new');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ unit, onClose, stored }: UnitDialogProps & { stored: StoredDraft }) {
  const t = useTexts('unit');
  const code = useTexts('code');
  const done = useDoneMessage();
  const start = unit ? typedOf(unit) : blank;
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema: unitFields,
    labels: {
      name: t('name'),
      leader: t('leader'),
      sector: t('sector'),
      phone: t('phone'),
      email: t('email'),
      isActive: t('isActive'),
    },
    optional: [...lines],
  });
  const kept = useKept('unit', unit?.id ?? 'new', form, stored);
  const finish = (name: string) => {
    done(t('saved', { name }));
    onClose();
  };
  const create = useSaving('unit.create', form, kept, (_, { name }) => finish(name));
  const change = useSaving('unit.change', form, kept, (_, { fields }) => finish(fields.name));
  const submit = () =>
    form.submit((typed) => {
      const fields = nullWhereEmpty(typed, lines);
      if (unit) change.send({ id: unit.id, version: unit.version, fields });
      else create.send(fields);
    });
  return (
    <FormDialog
      title={t(unit ? 'edit' : 'new')}
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
      <TextField {...form.field('leader')} help={t('leaderHelp')} />
      <SelectField
        {...form.field('sector')}
        choices={sectors.map((value) => ({ value, label: code(`sector.${value}`) }))}
      />
      <FieldRow>
        <TextField {...form.field('phone')} type="tel" />
        <TextField {...form.field('email')} type="email" />
      </FieldRow>
      {unit && <CheckboxField {...form.field('isActive')} />}
    </FormDialog>
  );
}

const typedOf = ({ name, leader, sector, phone, email, isActive }: UnitRow) => ({
  ...emptyWhereNull({ leader, phone, email }, lines),
  name,
  sector: sector as Sector | null,
  isActive,
});
