import { z } from 'zod';

import { dayField } from '../../../contract/fields.ts';
import type { Agreement } from '../../../contract/participation.ts';
import { type Day, minDay } from '../../../domain/calendar/day.ts';
import { brokenEndDay, participationEndReasons } from '../../../domain/participation/participation.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { RadioList } from '../../form/RadioList.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';

interface EndAgreementProps {
  agreement: Agreement;
  onClose: () => void;
}

const draftKind = 'participationEnd';
const reasonField = z.enum(participationEndReasons);
const schema = z.object({ reason: reasonField, endedOn: dayField, note: z.string().trim().max(10_000) });

/** The hospital no longer takes part: from when, and why. */
export function EndAgreementDialog(props: EndAgreementProps) {
  const stored = useStoredDraft(draftKind, props.agreement.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ agreement, onClose, stored }: EndAgreementProps & { stored: StoredDraft }) {
  const t = useTexts('participation');
  const code = useTexts('code');
  const today = useToday();
  const done = useDoneMessage();
  const { id, version, toDay } = agreement;
  const start = {
    reason: null as z.output<typeof reasonField> | null,
    endedOn: minDay(today, toDay) as Day | null,
    note: '',
  };
  const broken = (rule: string) => (rule === 'beforeFrom' || rule === 'afterTo' ? t(`broken.${rule}`) : null);
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: { reason: t('form.reason'), endedOn: t('form.endedOn'), note: t('form.note') },
    optional: ['note'],
    rules: ({ endedOn }) => {
      const rule = endedOn && brokenEndDay(endedOn, agreement);
      return rule ? { endedOn: broken(rule) } : {};
    },
    refused: (_, rule) => broken(rule),
  });
  const kept = useKept(draftKind, id, form, stored);
  const undo = useApiCommand('participation.end', { onDone: () => done(t('takenUp')) });
  const saving = useSaving('participation.end', form, kept, (ended) => {
    done(t('ended'), () => undo.mutate({ id, version: ended.version, ending: null }));
    onClose();
  });
  return (
    <FormDialog
      title={t('endTitle')}
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
        form.submit(({ reason, endedOn, note }) =>
          saving.send({ id, version, ending: { reason, endedOn, note: note || null } }),
        )
      }
    >
      <RadioList
        {...form.field('reason')}
        choices={participationEndReasons.map((value) => ({ value, label: code(`participationEndReason.${value}`) }))}
      />
      <DayField {...form.field('endedOn')} maw={200} latest={toDay} />
      <TextArea {...form.field('note')} />
    </FormDialog>
  );
}
