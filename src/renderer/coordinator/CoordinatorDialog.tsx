import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useSession, useToday } from '../app/session.tsx';
import { CheckboxField, CheckboxList } from '../form/CheckboxList.tsx';
import { DayField } from '../form/DayField.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { MoreFields } from '../form/MoreFields.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { TextField } from '../form/TextField.tsx';
import type { CoordinatorRow } from '../../contract/coordinator.ts';
import { competences, coordinatorRoles } from '../../domain/coordinator/codes.ts';
import { blankCoordinator, sentCoordinator, typedOf } from './typedCoordinator.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useCoordinatorForm } from './useCoordinatorForm.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';

interface CoordinatorDialogProps {
  /** The one that is changed; null for a new one. */
  coordinator: CoordinatorRow | null;
  onClose: () => void;
  onSaved: (id: string) => void;
}

const kind = 'coordinator';

/** A new coordinator, or changes to one. */
export function CoordinatorDialog(props: CoordinatorDialogProps) {
  const stored = useStoredDraft(kind, props.coordinator?.id ?? 'new');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ coordinator, onClose, onSaved, stored }: CoordinatorDialogProps & { stored: StoredDraft }) {
  const t = useTexts('coordinator');
  const code = useTexts('code');
  const today = useToday();
  const { office } = useSession();
  const done = useDoneMessage();
  const units = useApiQuery('unit.list', {});
  const isHospital = office.officeType === 'healthTrust';
  const blank = coordinator ? typedOf(coordinator) : blankCoordinator(today, isHospital);
  const form = useCoordinatorForm(resumed(blank, stored));
  const kept = useKept(kind, coordinator?.id ?? 'new', form, stored);
  const finish = (id: string, name: string) => {
    done(t('saved', { name }));
    onSaved(id);
  };
  const create = useSaving('coordinator.create', form, kept, ({ id }, { name }) => finish(id, name));
  const change = useSaving('coordinator.change', form, kept, (_, { id, fields }) => finish(id, fields.name));
  const submit = () =>
    form.submit((typed) => {
      const fields = sentCoordinator(typed);
      if (coordinator) change.send({ id: coordinator.id, version: coordinator.version, fields });
      else create.send(fields);
    });
  const chosenUnit = form.values.unitId;
  const choices = (units.data ?? []).filter(({ id, isActive }) => isActive || id === chosenUnit);
  const { summary } = form;
  const inMore = ['competences', 'percentage', 'phone', 'email'] as const;
  return (
    <FormDialog
      title={coordinator ? coordinator.name : t('new')}
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
      <TextField {...form.field('name')} />
      <FieldRow>
        <SelectField {...form.field('unitId')} choices={choices.map(({ id, name }) => ({ value: id, label: name }))} />
        <TextField {...form.field('profession')} />
      </FieldRow>
      <CheckboxField {...form.field('isHealthPersonnel')} {...(isHospital && { help: t('healthPersonnelHelp') })} />
      <CheckboxList
        {...form.field('roles')}
        choices={coordinatorRoles.map((value) => ({ value, label: code(`coordinatorRole.${value}`) }))}
      />
      <FieldRow>
        <NumberField {...form.field('maxPersons')} unit={t('persons')} maw={190} />
        <DayField {...form.field('activeFrom')} maw={190} />
        {coordinator?.activeTo && <DayField {...form.field('activeTo')} maw={190} />}
      </FieldRow>
      <CheckboxField {...form.field('takesNew')} />
      <MoreFields
        title={t('more')}
        hint={t('moreHint')}
        fromStart={coordinator !== null}
        mustShow={summary.some(({ id }) => inMore.some((name) => id === form.field(name).id))}
      >
        <CheckboxList
          {...form.field('competences')}
          optional={false}
          choices={competences.map((value) => ({ value, label: code(`competence.${value}`) }))}
        />
        <FieldRow>
          <NumberField {...form.field('percentage')} optional={false} unit={t('percent')} maw={190} />
          <TextField {...form.field('phone')} optional={false} type="tel" />
          <TextField {...form.field('email')} optional={false} type="email" />
        </FieldRow>
      </MoreFields>
    </FormDialog>
  );
}
