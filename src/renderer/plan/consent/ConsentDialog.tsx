import { serviceKey } from '../../../domain/consent/consent.ts';
import { needsSharingConsent, sharedWith } from '../../../domain/consent/whatConsentStops.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { CheckboxList } from '../../form/CheckboxList.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { RadioList } from '../../form/RadioList.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import type { WordsFile } from '../content/planWords.ts';
import classes from '../content/content.module.css';
import { blankConsent, sentConsent, servicesOf } from './consentTyped.ts';
import { useConsentForm } from './useConsentForm.ts';

interface ConsentDialogProps {
  file: WordsFile;
  about: 'plan' | 'sharing';
  /** The services it was opened for, ticked beforehand. */
  services: string[];
  onClose: () => void;
}

const draftKind = 'consent';

/** Writes down what was answered: to the plan, or to sharing with services of the plan. */
export function ConsentDialog(props: ConsentDialogProps) {
  const stored = useStoredDraft(draftKind, subjectOf(props));
  return stored && <Fields {...props} stored={stored} />;
}

const subjectOf = ({ file, about, services }: ConsentDialogProps) =>
  [about, file.planId, ...services.map(serviceKey)].join(' ');

function Fields({ stored, ...props }: ConsentDialogProps & { stored: StoredDraft }) {
  const { file, about, services, onClose } = props;
  const t = useTexts('consent');
  const code = useTexts('code');
  const today = useToday();
  const done = useDoneMessage();
  const { rule } = file.consents;
  const start = blankConsent(services, rule.signer, today);
  const form = useConsentForm(about, resumed(start, stored));
  const kept = useKept(draftKind, subjectOf(props), form, stored);
  const saving = useSaving('consent.give', form, kept, ({ ids }) => {
    done(t('saved', { count: ids.length }));
    onClose();
  });
  const isGiven = form.values.answer === 'given';
  const isForOther = form.values.signer === 'representative' || form.values.signer !== rule.signer;
  return (
    <FormDialog
      title={t(`form.${about}Title`)}
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
        form.submit((read) =>
          saving.send({
            personId: file.personId,
            planId: file.planId,
            services: about === 'sharing' ? servicesOf(read) : [],
            fields: sentConsent(about, read),
          }),
        )
      }
    >
      {about === 'sharing' && (
        <>
          <CheckboxList
            {...form.field('services')}
            single
            help={t('form.servicesHelp')}
            choices={serviceChoices(props)}
          />
          <TextField {...form.field('otherService')} />
        </>
      )}
      <RadioList
        {...form.field('answer')}
        onChange={(next) => next && form.field('answer').onChange(next)}
        choices={(['given', 'refused'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
      />
      <FieldRow>
        <DayField {...form.field('day')} maw={200} latest={today} />
        {isGiven && <DayField {...form.field('validUntil')} maw={200} help={t('form.validUntilHelp')} />}
      </FieldRow>
      {about === 'sharing' && isGiven && (
        <>
          <TextArea {...form.field('information')} />
          <TextArea {...form.field('purpose')} />
        </>
      )}
      <p className={classes.withLaw}>
        <span className="second">{t(`stage.${rule.stage}`, { age: rule.consentAge })}</span>
        <LawReference reference={rule.basis}>{t(`stage.${rule.stage}`, { age: rule.consentAge })}</LawReference>
      </p>
      <FieldRow>
        <SelectField
          {...form.field('signer')}
          onChange={(next) => next && form.field('signer').onChange(next)}
          choices={[rule.signer, ...rule.others].map((value) => ({ value, label: code(`consentSigner.${value}`) }))}
        />
        <SelectField
          {...form.field('form')}
          onChange={(next) => next && form.field('form').onChange(next)}
          choices={(['written', 'oral'] as const).map((value) => ({ value, label: code(`consentForm.${value}`) }))}
        />
      </FieldRow>
      {isForOther && (
        <>
          <TextField {...form.field('signerName')} />
          <TextArea {...form.field('signerGround')} help={t('form.signerGroundHelp')} />
        </>
      )}
      <TextArea {...form.field('note')} />
    </FormDialog>
  );
}

/** The services of the plan that consent is asked for, and those the dialog was opened for. */
function serviceChoices({ file, services }: Pick<ConsentDialogProps, 'file' | 'services'>) {
  const inPlan = file.words.body.members.filter(({ kind }) => needsSharingConsent(kind)).map(sharedWith);
  const each = new Map([...inPlan, ...services].map((service) => [serviceKey(service), service]));
  // What was ticked beforehand is written as it came, so that the tick is seen.
  for (const service of services) each.set(serviceKey(service), service);
  return [...each.values()].filter((service) => service !== '').map((value) => ({ value, label: value }));
}
