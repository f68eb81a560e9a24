import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { NumberField } from '../../form/NumberField.tsx';
import { RadioList } from '../../form/RadioList.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import type { FadderRow } from '../../../contract/fadder.ts';
import { useFadderForm } from './useFadderForm.ts';
import { blankFadder, sentFadder, typedFadder } from './typedFadder.ts';

interface FadderDialogProps {
  /** The one that is changed; null for a new one. */
  fadder: FadderRow | null;
  onClose: () => void;
  onSaved: (id: string) => void;
}

const kind = 'fadder';

/** A new fadder, or changes to one: a coordinator too, or another employee by name. */
export function FadderDialog(props: FadderDialogProps) {
  const stored = useStoredDraft(kind, props.fadder?.id ?? 'new');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ fadder, onClose, onSaved, stored }: FadderDialogProps & { stored: StoredDraft }) {
  const t = useTexts('supervision');
  const today = useToday();
  const done = useDoneMessage();
  const units = useApiQuery('unit.list', {});
  const coordinators = useApiQuery('coordinator.list', {});
  const blank = fadder ? typedFadder(fadder) : blankFadder(today);
  const form = useFadderForm(resumed(blank, stored));
  const kept = useKept(kind, fadder?.id ?? 'new', form, stored);
  const nameOf = (coordinatorId: string | null, name: string | null) =>
    (coordinators.data ?? []).find(({ id }) => id === coordinatorId)?.name ?? name ?? '';
  const finish = (id: string, fields: { coordinatorId: string | null; name: string | null }) => {
    done(t('fadder.saved', { name: nameOf(fields.coordinatorId, fields.name) }));
    onSaved(id);
  };
  const create = useSaving('fadder.create', form, kept, ({ id }, fields) => finish(id, fields));
  const change = useSaving('fadder.change', form, kept, (_, { id, fields }) => finish(id, fields));
  const submit = () =>
    form.submit((typed) => {
      const fields = sentFadder(typed);
      if (fadder) change.send({ id: fadder.id, version: fadder.version, fields });
      else create.send(fields);
    });
  const isCoordinator = form.values.who === 'coordinator';
  return (
    <FormDialog
      title={fadder ? fadder.name : t('fadder.new')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={create.isSaving || change.isSaving}
      onSubmit={submit}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
    >
      <RadioList
        {...form.field('who')}
        choices={[
          { value: 'coordinator', label: t('field.aCoordinator') },
          { value: 'other', label: t('field.other') },
        ]}
      />
      {isCoordinator ? (
        <SelectField
          {...form.field('coordinatorId')}
          searchable
          choices={(coordinators.data ?? []).map(({ id, name, unitName }) => ({
            value: id,
            label: [name, unitName].filter(Boolean).join(' · '),
          }))}
        />
      ) : (
        <FieldRow>
          <TextField {...form.field('name')} />
          <SelectField
            {...form.field('unitId')}
            choices={(units.data ?? [])
              .filter(({ isActive }) => isActive)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FieldRow>
      )}
      <FieldRow>
        <DayField {...form.field('activeFrom')} maw={190} />
        {fadder?.activeTo && <DayField {...form.field('activeTo')} maw={190} />}
        <NumberField {...form.field('maxCoordinators')} unit={t('field.coordinators')} maw={220} />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field('phone')} type="tel" />
        <TextField {...form.field('email')} type="email" />
      </FieldRow>
    </FormDialog>
  );
}
