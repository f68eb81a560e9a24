import { z } from 'zod';

import { dayField } from '../../../../contract/fields.ts';
import { stayFields } from '../../../../contract/hospital.ts';
import type { Day } from '../../../../domain/calendar/day.ts';
import { brokenStayRules } from '../../../../domain/hospital/hospitalStay.ts';
import { useApiCommand } from '../../../api/useApiCommand.ts';
import { useTexts } from '../../../app/language.tsx';
import { useDoneMessage } from '../../../app/notifications.tsx';
import { useToday } from '../../../app/session.tsx';
import { DayField } from '../../../form/DayField.tsx';
import { FormDialog } from '../../../form/FormDialog.tsx';
import { FieldRow } from '../../../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../../form/kept/useSaving.ts';
import { TextField } from '../../../form/TextField.tsx';
import { useAppForm } from '../../../form/useAppForm.ts';
import type { CaseFile, Stay } from '../caseFile.ts';

interface StayDialogProps {
  file: CaseFile;
  /** Null for a new one. */
  stay: Stay | null;
  onClose: () => void;
}

const draftKind = 'hospitalStay';
const text = z.string().trim().max(300);
const schema = stayFields.extend({ ward: text, admittedOn: dayField, contactPhysician: text });
type Typed = Omit<z.output<typeof schema>, 'admittedOn'> & { admittedOn: Day | null };

const subjectOf = ({ file, stay }: StayDialogProps) => stay?.id ?? `new ${file.referral.id}`;

/** Writes down a stay: ward, days, and the contact physician. */
export function StayDialog(props: StayDialogProps) {
  const stored = useStoredDraft(draftKind, subjectOf(props));
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ stored, ...props }: StayDialogProps & { stored: StoredDraft }) {
  const { file, stay, onClose } = props;
  const t = useTexts('hospital');
  const today = useToday();
  const done = useDoneMessage();
  const referralId = file.referral.id;
  const start = startOf(props);
  const form = useStayForm(resumed(start, stored));
  const kept = useKept(draftKind, subjectOf(props), form, stored);
  const saving = useSaving('hospital.setStay', form, kept, () => {
    done(t('stay.saved'));
    onClose();
  });
  const again = useApiCommand('hospital.setStay');
  const remove = useApiCommand('hospital.removeStay', {
    onDone: () => {
      const fields = stayFields.parse(stay);
      done(t('stay.removed'), () => again.mutate({ referralId, id: null, version: 0, fields }));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('stay.newTitle')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit(({ ward, contactPhysician, ...days }) => {
          const fields = { ...days, ward: ward || null, contactPhysician: contactPhysician || null };
          saving.send({ referralId, id: stay?.id ?? null, version: stay?.version ?? 0, fields });
        })
      }
    >
      <TextField {...form.field('ward')} />
      <FieldRow>
        <DayField {...form.field('admittedOn')} maw={200} latest={today} />
        <DayField {...form.field('plannedDischargeOn')} maw={200} />
        <DayField {...form.field('dischargedOn')} maw={200} latest={today} />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field('contactPhysician')} />
        <DayField {...form.field('contactPhysicianOn')} maw={200} latest={today} />
      </FieldRow>
      {stay && (
        <button type="button" className="link" onClick={() => remove.mutate({ id: stay.id, version: stay.version })}>
          {t('stay.remove')}
        </button>
      )}
    </FormDialog>
  );
}

/** What the fields begin with: for a first stay, what the melding said of it. */
function startOf({ file, stay }: StayDialogProps): Typed {
  if (stay) {
    const { ward, contactPhysician, ...days } = stayFields.parse(stay);
    return { ...days, ward: ward ?? '', contactPhysician: contactPhysician ?? '' };
  }
  const isFirst = file.stays.length === 0;
  return {
    ward: isFirst ? (file.referral.fields.referrerOrganisation ?? '') : '',
    admittedOn: null,
    plannedDischargeOn: isFirst ? file.referral.fields.plannedDischargeOn : null,
    dischargedOn: null,
    contactPhysician: '',
    contactPhysicianOn: null,
  };
}

function useStayForm(initialValues: Typed) {
  const t = useTexts('hospital');
  const today = useToday();
  const broken = (rule: string) =>
    rule === 'inFuture' || rule === 'beforeAdmitted' || rule === 'required' ? t(`stay.broken.${rule}`) : null;
  return useAppForm({
    initialValues,
    schema,
    labels: {
      ward: t('stay.ward'),
      admittedOn: t('stay.admittedOn'),
      plannedDischargeOn: t('stay.plannedDischargeOn'),
      dischargedOn: t('stay.dischargedOn'),
      contactPhysician: t('stay.contactPhysicianName'),
      contactPhysicianOn: t('stay.contactPhysicianOn'),
    },
    optional: ['ward', 'plannedDischargeOn', 'dischargedOn', 'contactPhysician', 'contactPhysicianOn'],
    rules: ({ admittedOn, contactPhysician, ...days }) => {
      if (admittedOn === null) return {};
      const typed = { ...days, admittedOn, contactPhysician: contactPhysician.trim() || null };
      return Object.fromEntries(
        Object.entries(brokenStayRules(typed, today)).map(([field, rule]) => [field, broken(rule)]),
      );
    },
    refused: (_, rule) => broken(rule),
  });
}
