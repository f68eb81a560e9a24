import { channels } from '../../../domain/referral/codes.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FieldRow, FormSection } from '../../form/FormLayout.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { afterReceived } from './typedReferral.ts';
import { partOfForm } from '../../form/partOfForm.ts';
import type { ReferralForm } from './useReferralForm.ts';

function ReceiptFieldsPart({ form }: { form: ReferralForm }) {
  const code = useTexts('code');
  const today = useToday();
  return (
    <FormSection>
      <FieldRow>
        <DayField {...form.field('sentOn')} latest={today} />
        <DayField
          {...form.field('receivedOn')}
          latest={today}
          onChange={(day) => form.change(afterReceived(form.values, day, today))}
        />
        <SelectField
          {...form.field('channel')}
          searchable
          choices={channels.map((channel) => ({ value: channel, label: code(`channel.${channel}`) }))}
        />
      </FieldRow>
    </FormSection>
  );
}

/** When it was sent and received, and how it came. */
export const ReceiptFields = partOfForm(ReceiptFieldsPart, ['sentOn', 'receivedOn', 'channel']);
