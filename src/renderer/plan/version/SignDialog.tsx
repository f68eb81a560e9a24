import { z } from 'zod';

import { dayField, nameField } from '../../../contract/fields.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { type SignerRole, signerRoles } from '../../../domain/plan/planVersion.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useContentBroken } from '../content/useContentBroken.ts';

interface SignDialogProps {
  versionId: string;
  number: number;
  onClose: () => void;
}

const draftKind = 'planSignature';
const schema = z.object({ role: z.enum(signerRoles), name: nameField, signedOn: dayField });

/** Adds a signature to a version that was agreed; what it says stays as it is. */
export function SignDialog(props: SignDialogProps) {
  const stored = useStoredDraft(draftKind, props.versionId);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ versionId, number, onClose, stored }: SignDialogProps & { stored: StoredDraft }) {
  const t = useTexts('planContent');
  const code = useTexts('code');
  const today = useToday();
  const done = useDoneMessage();
  const broken = useContentBroken();
  const start = { role: 'person' as SignerRole | null, name: '', signedOn: today as Day | null };
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: { role: t('version.signerRole'), name: t('version.signerName'), signedOn: t('version.signedOn') },
    rules: ({ signedOn }) => ({ signedOn: signedOn !== null && signedOn > today ? broken.text('inFuture') : null }),
    refused: (_, rule) => broken.text(rule),
  });
  const kept = useKept(draftKind, versionId, form, stored);
  const saving = useSaving('planContent.sign', form, kept, () => {
    done(t('version.signed'));
    onClose();
  });
  return (
    <FormDialog
      title={t('version.signTitle', { number })}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() => form.submit((signature) => saving.send({ versionId, signature }))}
    >
      <SelectField
        {...form.field('role')}
        choices={signerRoles.map((value) => ({ value, label: code(`signerRole.${value}`) }))}
      />
      <TextField {...form.field('name')} />
      <DayField {...form.field('signedOn')} maw={200} latest={today} />
    </FormDialog>
  );
}
