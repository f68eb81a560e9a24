import { durations, services, specialties, urgencies } from '../../../domain/referral/codes.ts';
import { legalBasesOfNeed } from '../../../domain/referral/legalBasisOf.ts';
import { useTexts } from '../../app/language.tsx';
import { useSession } from '../../app/session.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { MoreFields } from '../../form/MoreFields.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { PendingAttachments } from '../attachment/PendingAttachments.tsx';
import type { PendingFile } from '../attachment/pendingFile.ts';
import { StayFields } from './HospitalFields.tsx';
import { ServicesField } from './ServicesField.tsx';
import { partOfForm } from '../../form/partOfForm.ts';
import type { ReferralForm } from './useReferralForm.ts';

const fields = [
  'referrerRole',
  'referrerPhone',
  'legalBasis',
  'specialty',
  'servicesToday',
  'servicesNeeded',
  'expectedDuration',
  'proposedCoordinator',
  'urgency',
] as const;

interface MoreReferralFieldsProps {
  form: ReferralForm;
  files: readonly PendingFile[];
  onFiles: (files: PendingFile[]) => void;
}

function MoreReferralFieldsPart({ form, files, onFiles }: MoreReferralFieldsProps) {
  const t = useTexts('referral');
  const code = useTexts('code');
  const isHospital = useSession().office.officeType === 'healthTrust';
  const { need } = form.values;
  const stay = isHospital ? [] : (['plannedDischargeOn'] as const);
  // Without a chosen need the law is missing too, but then the need is what must be chosen.
  const mustShow = [...fields, ...stay].some(
    (name) => form.field(name).error !== null && !(name === 'legalBasis' && need === null),
  );
  return (
    <MoreFields title={t('new.more')} hint={t('new.moreHint')} mustShow={mustShow} fromStart={files.length > 0}>
      <FieldRow>
        <TextField {...form.field('referrerRole')} />
        <TextField {...form.field('referrerPhone')} type="tel" />
      </FieldRow>
      {need !== null && (
        <SelectField
          {...form.field('legalBasis')}
          help={t('legalBasisHelp')}
          choices={legalBasesOfNeed(need).map((law) => ({ value: law, label: code(`legalBasis.${law}`) }))}
        />
      )}
      <FieldRow>
        <SelectField
          {...form.field('specialty')}
          help={t('specialtyHelp')}
          choices={specialties.map((specialty) => ({ value: specialty, label: code(`specialty.${specialty}`) }))}
          onChange={(specialty) => specialty !== null && form.field('specialty').onChange(specialty)}
        />
        <SelectField
          {...form.field('urgency')}
          choices={urgencies.map((urgency) => ({ value: urgency, label: code(`urgency.${urgency}`) }))}
          onChange={(urgency) => urgency !== null && form.field('urgency').onChange(urgency)}
        />
      </FieldRow>
      <ServicesField {...form.field('servicesToday')} choices={services} />
      <ServicesField {...form.field('servicesNeeded')} choices={services} />
      <FieldRow>
        <SelectField
          {...form.field('expectedDuration')}
          choices={durations.map((duration) => ({ value: duration, label: code(`duration.${duration}`) }))}
          onChange={(duration) => duration !== null && form.field('expectedDuration').onChange(duration)}
        />
        <TextField {...form.field('proposedCoordinator')} />
      </FieldRow>
      {!isHospital && <StayFields form={form} />}
      <PendingAttachments files={files} onChange={onFiles} />
    </MoreFields>
  );
}

/** What may be left alone: every field has its default. */
export const MoreReferralFields = partOfForm(MoreReferralFieldsPart, [
  ...fields,
  'need',
  'admittedNow',
  'plannedDischargeOn',
]);
