import { z } from 'zod';

import { dayField } from '../../../contract/fields.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { type SignerRole, signerRoles } from '../../../domain/plan/planVersion.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { CheckboxList } from '../../form/CheckboxList.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { WordsFile } from '../content/planWords.ts';
import { useContentBroken } from '../content/useContentBroken.ts';

interface AgreeDialogProps {
  file: WordsFile;
  person: OutputAt<'person.get'>;
  coordinatorName: string | null;
  onClose: () => void;
}

const draftKind = 'planAgreement';
const schema = z.object({
  agreedOn: dayField,
  signers: z.array(z.string()),
  note: z.string().trim().max(300),
});

/** Freezes the plan as it stands as what was agreed, with those who have signed the paper. */
export function AgreeDialog(props: AgreeDialogProps) {
  const stored = useStoredDraft(draftKind, props.file.planId);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ file, person, coordinatorName, onClose, stored }: AgreeDialogProps & { stored: StoredDraft }) {
  const t = useTexts('planContent');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  const done = useDoneMessage();
  const broken = useContentBroken();
  const { number } = file.words.working;
  const names: Record<SignerRole, string | null> = {
    person: formats.spokenName(person.fields),
    representative: person.fields.representativeName,
    coordinator: coordinatorName,
    provider: null,
  };
  const start = { agreedOn: today as Day | null, signers: [] as string[], note: '' };
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: { agreedOn: t('version.agreedOn'), signers: t('version.signers'), note: t('version.note') },
    optional: ['signers', 'note'],
    rules: ({ agreedOn }) => ({ agreedOn: agreedOn !== null && agreedOn > today ? broken.text('inFuture') : null }),
    refused: (_, rule) => broken.text(rule),
  });
  const kept = useKept(draftKind, file.planId, form, stored);
  const saving = useSaving('planContent.agree', form, kept, (made) => {
    done(t('version.done', { number: made.number }));
    onClose();
  });
  const known = signerRoles.flatMap((role) => (names[role] ? [{ role, name: names[role] }] : []));
  return (
    <FormDialog
      title={t('version.agreeTitle', { number })}
      action={t('version.save')}
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
        form.submit(({ agreedOn, signers, note }) =>
          saving.send({
            planId: file.planId,
            version: file.words.version,
            agreedOn,
            note: note || null,
            signatures: known
              .filter(({ role }) => signers.includes(role))
              .map((signature) => ({ ...signature, signedOn: agreedOn })),
          }),
        )
      }
    >
      <p>{t('version.agreeText', { number })}</p>
      <DayField {...form.field('agreedOn')} maw={200} latest={today} />
      <CheckboxList
        {...form.field('signers')}
        single
        choices={known.map(({ role, name }) => ({ value: role, label: `${name}, ${code(`signerRole.${role}`)}` }))}
      />
      <TextField {...form.field('note')} />
    </FormDialog>
  );
}
