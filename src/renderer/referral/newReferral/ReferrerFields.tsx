import { referrerTypes } from '../../../domain/referral/codes.ts';
import { useTexts } from '../../app/language.tsx';
import { FieldRow, FormSection } from '../../form/FormLayout.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { afterReferrer } from './typedReferral.ts';
import { partOfForm } from '../../form/partOfForm.ts';
import type { ReferralForm } from './useReferralForm.ts';

function ReferrerFieldsPart({ form }: { form: ReferralForm }) {
  const t = useTexts('referral');
  const code = useTexts('code');
  return (
    <FormSection title={t('new.referrer')}>
      <FieldRow>
        <SelectField
          {...form.field('referrerType')}
          searchable
          choices={referrerTypes.map((referrer) => ({ value: referrer, label: code(`referrerType.${referrer}`) }))}
          onChange={(referrer) => form.change(afterReferrer(form.values, referrer))}
        />
        <TextField {...form.field('referrerName')} />
        <TextField {...form.field('referrerOrganisation')} />
      </FieldRow>
    </FormSection>
  );
}

/** Who sends the melding. */
export const ReferrerFields = partOfForm(ReferrerFieldsPart, [
  'referrerType',
  'referrerName',
  'referrerOrganisation',
  'specialty',
]);
