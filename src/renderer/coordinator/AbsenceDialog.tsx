import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useToday } from '../app/session.tsx';
import { coordinatorRoutes } from '../../contract/coordinator.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { brokenAbsenceRules } from '../../domain/coordinator/coordinatorRules.ts';
import { DayField } from '../form/DayField.tsx';
import { nullWhereEmpty } from '../form/emptyLines.ts';
import { FieldRow } from '../form/FormLayout.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { inWords, useBrokenText } from './brokenText.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { CoordinatorView } from './servedPersons.ts';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';

interface AbsenceDialogProps {
  coordinator: CoordinatorView;
  onClose: () => void;
}

const kind = 'absence';
const schema = coordinatorRoutes.addAbsence.input.omit({ coordinatorId: true });

/** From when to when somebody is away, and who stands in. */
export function AbsenceDialog(props: AbsenceDialogProps) {
  const stored = useStoredDraft(kind, props.coordinator.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ coordinator, onClose, stored }: AbsenceDialogProps & { stored: StoredDraft }) {
  const t = useTexts('coordinator');
  const today = useToday();
  const done = useDoneMessage();
  const brokenText = useBrokenText();
  const others = useApiQuery('coordinator.list', {});
  const blank = {
    fromDay: today as Day | null,
    toDay: null as Day | null,
    substituteId: null as string | null,
    note: '',
  };
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema,
    labels: {
      fromDay: t('absence.from'),
      toDay: t('absence.to'),
      substituteId: t('absence.substitute'),
      note: t('absence.note'),
    },
    optional: ['toDay', 'substituteId', 'note'],
    rules: ({ fromDay, ...typed }) =>
      fromDay === null
        ? {}
        : inWords(brokenAbsenceRules({ ...typed, fromDay, coordinatorId: coordinator.id }), brokenText),
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(kind, coordinator.id, form, stored);
  const saving = useSaving('coordinator.addAbsence', form, kept, () => {
    done(t('absence.saved'));
    onClose();
  });
  const substitutes = (others.data ?? []).filter(({ id }) => id !== coordinator.id);
  return (
    <FormDialog
      title={t('absence.title')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      onSubmit={() =>
        form.submit((typed) => saving.send({ coordinatorId: coordinator.id, ...nullWhereEmpty(typed, ['note']) }))
      }
      onClose={onClose}
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
    >
      <FieldRow>
        <DayField {...form.field('fromDay')} maw={200} />
        <DayField {...form.field('toDay')} maw={200} help={t('absence.toHelp')} />
      </FieldRow>
      <SelectField
        {...form.field('substituteId')}
        help={t('absence.substituteHelp')}
        choices={substitutes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...form.field('note')} />
    </FormDialog>
  );
}
