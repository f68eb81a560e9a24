import { z } from 'zod';

import { dayField } from '../../contract/fields.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useToday } from '../app/session.tsx';
import { CheckboxList } from '../form/CheckboxList.tsx';
import { DayField } from '../form/DayField.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { TextArea } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';

interface RemindDialogProps {
  municipalityNumber: string;
  name: string;
  onClose: () => void;
}

type Overdue = OutputAt<'municipality.overdue'>[number];

const draftKind = 'municipalityReminder';
const schema = z.object({
  chosen: z.array(z.string()).min(1),
  onDay: dayField,
  note: z.string().trim().max(10_000),
});

/** Asks a kommune again about what it has not answered in time: one day and one note, a step in each case. */
export function RemindDialog(props: RemindDialogProps) {
  const { municipalityNumber } = props;
  const stored = useStoredDraft(draftKind, municipalityNumber);
  const { data } = useApiQuery('municipality.overdue', { municipalityNumber });
  return stored && data && <Fields {...props} overdue={data} stored={stored} />;
}

function Fields({
  municipalityNumber,
  name,
  overdue,
  onClose,
  stored,
}: RemindDialogProps & { overdue: readonly Overdue[]; stored: StoredDraft }) {
  const t = useTexts('municipality');
  const formats = useFormats();
  const today = useToday();
  const done = useDoneMessage();
  const start = { chosen: overdue.map(({ id }) => id), onDay: today as Day | null, note: '' };
  const broken = (rule: string) => (rule === 'inFuture' || rule === 'beforeReceived' ? t(`broken.${rule}`) : null);
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: { chosen: t('remindWhich'), onDay: t('onDay'), note: t('note') },
    optional: ['note'],
    rules: ({ chosen, onDay }) => ({
      chosen: chosen.length === 0 ? t('remindNone') : null,
      onDay: onDay !== null && onDay > today ? broken('inFuture') : null,
    }),
    refused: (_, rule) => broken(rule),
  });
  const kept = useKept(draftKind, municipalityNumber, form, stored);
  const saving = useSaving('municipality.remind', form, kept, ({ reminded }) => {
    done(t('remindMade', { count: reminded }));
    onClose();
  });
  return (
    <FormDialog
      title={t('remindTitle', { municipality: name })}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      action={t('remind')}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit(({ chosen, onDay, note }) => {
          const cases = overdue.filter(({ id }) => chosen.includes(id)).map(({ id, version }) => ({ id, version }));
          saving.send({ cases, onDay, note: note || null });
        })
      }
    >
      <p className="second">{t('remindText')}</p>
      <CheckboxList
        {...form.field('chosen')}
        single
        choices={overdue.map((row) => ({
          value: row.id,
          label: t('remindOne', {
            name: formats.name(row.person),
            number: row.caseNumber,
            day: formats.day(row.notifiedOn),
            due: formats.day(row.dueOn),
          }),
        }))}
      />
      <DayField {...form.field('onDay')} maw={200} latest={today} />
      <TextArea {...form.field('note')} help={t('noteHelp')} />
    </FormDialog>
  );
}
