import { z } from 'zod';

import { dayField } from '../../../contract/fields.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { brokenConsentRules } from '../../../domain/consent/consentRules.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { ConsentRow } from '../content/planWords.ts';
import { useConsentBroken } from './useConsentForm.ts';

interface WithdrawDialogProps {
  consent: ConsentRow;
  onClose: () => void;
}

const draftKind = 'consentWithdrawal';
const schema = z.object({ withdrawnOn: dayField, note: z.string().trim().max(10_000) });

/** Takes a consent back from a day; what it allowed stops then. */
export function WithdrawDialog(props: WithdrawDialogProps) {
  const stored = useStoredDraft(draftKind, props.consent.id);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ consent, onClose, stored }: WithdrawDialogProps & { stored: StoredDraft }) {
  const t = useTexts('consent');
  const today = useToday();
  const done = useDoneMessage();
  const brokenText = useConsentBroken();
  const undo = useApiCommand('consent.undoWithdrawal', { onDone: () => done(t('withdrawalUndone')) });
  const start = { withdrawnOn: today as Day | null, note: '' };
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: { withdrawnOn: t('form.withdrawnOn'), note: t('form.note') },
    optional: ['note'],
    rules: ({ withdrawnOn }) => {
      const rule = brokenConsentRules({ ...consent, withdrawnOn }, today)['withdrawnOn'];
      return { withdrawnOn: rule === undefined ? null : brokenText(rule) };
    },
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(draftKind, consent.id, form, stored);
  const saving = useSaving('consent.withdraw', form, kept, ({ version }) => {
    done(t('withdrawn'), () => undo.mutate({ id: consent.id, version }));
    onClose();
  });
  return (
    <FormDialog
      title={t('form.withdrawTitle')}
      action={t('form.withdraw')}
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
        form.submit(({ withdrawnOn, note }) =>
          saving.send({ id: consent.id, version: consent.version, withdrawnOn, note: note || null }),
        )
      }
    >
      <p>{t('form.withdrawText')}</p>
      <DayField {...form.field('withdrawnOn')} maw={200} latest={today} />
      <TextArea {...form.field('note')} />
    </FormDialog>
  );
}
