import type { ReferralConsent } from '../../../domain/referral/codes.ts';
import { needsConsentDay } from '../../../domain/referral/referralRules.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FormSection } from '../../form/FormLayout.tsx';
import { RadioList } from '../../form/RadioList.tsx';
import { afterConsent } from './typedReferral.ts';
import { partOfForm } from '../../form/partOfForm.ts';
import type { ReferralForm } from './useReferralForm.ts';

/** Yes in its three ways, then not asked, and no. */
const order = [
  'written',
  'oral',
  'byRepresentative',
  'notObtained',
  'refused',
] as const satisfies readonly ReferralConsent[];

function ConsentFieldsPart({ form }: { form: ReferralForm }) {
  const t = useTexts('referral');
  const code = useTexts('code');
  const today = useToday();
  const consent = form.field('consent');
  return (
    <FormSection>
      <RadioList
        {...consent}
        heading
        choices={order.map((choice) => ({ value: choice, label: code(`referralConsent.${choice}`) }))}
        onChange={(choice) => form.change(afterConsent(choice))}
      />
      {consent.value !== null && needsConsentDay(consent.value) && (
        <DayField {...form.field('consentOn')} latest={today} maw={205} />
      )}
      {(consent.value === 'refused' || consent.value === 'notObtained') && (
        <p className="second" aria-live="polite">
          {t('new.consentNote')}
        </p>
      )}
    </FormSection>
  );
}

/** Whether the person consents to the melding, and since when. */
export const ConsentFields = partOfForm(ConsentFieldsPart, ['consent', 'consentOn']);
