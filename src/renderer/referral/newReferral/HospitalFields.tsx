import { useTexts } from '../../app/language.tsx';
import { CheckboxField } from '../../form/CheckboxList.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FormSection } from '../../form/FormLayout.tsx';
import classes from './newReferral.module.css';
import { afterAdmitted } from './typedReferral.ts';
import { partOfForm } from '../../form/partOfForm.ts';
import type { ReferralForm } from './useReferralForm.ts';

const ticks = ['inEpikrise', 'inDips', 'inJournal', 'consentInJournal'] as const;

function HospitalFieldsPart({ form }: { form: ReferralForm }) {
  const t = useTexts('referral');
  return (
    <>
      <FormSection title={t('new.stay')}>
        <StayFields form={form} />
      </FormSection>
      <FormSection title={t('new.hospital')}>
        <div className={classes.ticks}>
          {ticks.map((tick) => (
            <CheckboxField key={tick} {...form.field(tick)} />
          ))}
        </div>
      </FormSection>
    </>
  );
}

/** Admitted now, and when the discharge is planned. */
export function StayFields({ form }: { form: ReferralForm }) {
  const admitted = form.field('admittedNow');
  return (
    <div className={classes.stay}>
      <CheckboxField {...admitted} onChange={(isAdmitted) => form.change(afterAdmitted(isAdmitted))} />
      {admitted.value && <DayField {...form.field('plannedDischargeOn')} maw={240} />}
    </div>
  );
}

/** What only the hospital writes down: the stay, and its own four ticks. */
export const HospitalFields = partOfForm(HospitalFieldsPart, [
  'admittedNow',
  'plannedDischargeOn',
  'inEpikrise',
  'inDips',
  'inJournal',
  'consentInJournal',
]);
