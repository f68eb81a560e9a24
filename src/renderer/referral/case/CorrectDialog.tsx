import { referralFields } from '../../../contract/referral.ts';
import { referrerTypes, specialties } from '../../../domain/referral/codes.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { StepDialog } from '../../form/caseStep/StepDialog.tsx';
import { DayField } from '../../form/DayField.tsx';
import { nullWhereEmpty } from '../../form/emptyLines.ts';
import { FieldRow } from '../../form/FormLayout.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { CaseFile } from './caseFile.ts';

const schema = referralFields.pick({
  sentOn: true,
  receivedOn: true,
  referrerType: true,
  referrerName: true,
  referrerOrganisation: true,
  specialty: true,
});

/** Mends what was written down wrong of a melding: when it came, who sent it, its fagområde. The case keeps what stood there. */
export function CorrectDialog({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const t = useTexts('quality');
  const referral = useTexts('referral');
  const code = useTexts('code');
  const forms = useTexts('form');
  const today = useToday();
  const done = useDoneMessage();
  const showError = useShowError();
  const { id, version, fields } = file.referral;
  const refused = (_: string, rule: string) => {
    if (rule === 'afterDecision') return t('correct.afterDecision');
    return rule === 'inFuture' || rule === 'beforeSent' ? referral(`problem.${rule}`) : forms('required');
  };
  const form = useAppForm({
    initialValues: {
      sentOn: fields.sentOn,
      receivedOn: fields.receivedOn,
      referrerType: fields.referrerType,
      referrerName: fields.referrerName ?? '',
      referrerOrganisation: fields.referrerOrganisation ?? '',
      specialty: fields.specialty,
    },
    schema,
    labels: {
      sentOn: referral('field.sentOn'),
      receivedOn: referral('field.receivedOn'),
      referrerType: referral('field.referrerType'),
      referrerName: referral('field.referrerName'),
      referrerOrganisation: referral('field.referrerOrganisation'),
      specialty: referral('field.specialty'),
    },
    optional: ['referrerName', 'referrerOrganisation'],
    rules: ({ sentOn, receivedOn }) => ({
      receivedOn: receivedOn > today ? refused('', 'inFuture') : receivedOn < sentOn ? refused('', 'beforeSent') : null,
    }),
    refused,
  });
  const undo = useApiCommand('referral.correct');
  const correct = useApiCommand('referral.correct', {
    onDone: (made) => {
      done(t('correct.saved'), () => undo.mutate({ id, version: made.version, fields }));
      onClose();
    },
    onError: (error) => {
      if (!form.showRefusal(error)) showError(error);
    },
  });
  const choose = <Name extends 'referrerType' | 'specialty'>(name: Name) => ({
    ...form.field(name),
    onChange: (value: (typeof form.values)[Name] | null) => value !== null && form.field(name).onChange(value),
  });
  return (
    <StepDialog
      title={t('correct.title')}
      form={form}
      isSaving={correct.isPending}
      onSubmit={() =>
        form.submit((typed) =>
          correct.mutate({
            id,
            version,
            fields: { ...fields, ...typed, ...nullWhereEmpty(typed, ['referrerName', 'referrerOrganisation']) },
          }),
        )
      }
      onClose={onClose}
    >
      <FieldRow>
        <DayField {...form.field('sentOn')} onChange={(day) => form.field('sentOn').onChange(day ?? '')} />
        <DayField
          {...form.field('receivedOn')}
          onChange={(day) => form.field('receivedOn').onChange(day ?? '')}
          latest={today}
        />
      </FieldRow>
      <SelectField
        {...choose('referrerType')}
        choices={referrerTypes.map((value) => ({ value, label: code(`referrerType.${value}`) }))}
      />
      <FieldRow>
        <TextField {...form.field('referrerName')} />
        <TextField {...form.field('referrerOrganisation')} />
      </FieldRow>
      <SelectField
        {...choose('specialty')}
        choices={specialties.map((value) => ({ value, label: code(`specialty.${value}`) }))}
      />
    </StepDialog>
  );
}
