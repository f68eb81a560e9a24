import { needs, type Need } from '../../../domain/referral/codes.ts';
import { useTexts } from '../../app/language.tsx';
import { useSession } from '../../app/session.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { FormSection } from '../../form/FormLayout.tsx';
import { RadioCards } from '../../form/RadioCards.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { afterNeed } from './typedReferral.ts';
import { partOfForm } from '../../form/partOfForm.ts';
import type { ReferralForm } from './useReferralForm.ts';

function NeedCardsPart({ form }: { form: ReferralForm }) {
  const t = useTexts('referral');
  const { officeType } = useSession().office;
  return (
    <RadioCards
      {...form.field('need')}
      heading
      choices={needs.map((choice) => ({
        value: choice,
        title: t(`need.${choice}.title`),
        text: t(`need.${choice}.text`),
        side: (isChosen) => <NeedLaw need={choice} inTabOrder={isChosen} />,
      }))}
      onChange={(choice) => choice !== null && form.change(afterNeed(choice, officeType))}
    />
  );
}

function NeedLaw({ need, inTabOrder }: { need: Need; inTabOrder: boolean }) {
  const t = useTexts('referral');
  const { officeType } = useSession().office;
  const law = need === 'coordinatorOnly' && officeType === 'healthTrust' ? 'coordinatorOnlyInHospital' : need;
  return (
    <LawReference reference={t(`law.${law}.reference`)} inTabOrder={inTabOrder}>
      {t(`law.${law}.text`)}
    </LawReference>
  );
}

const NeedCards = partOfForm(NeedCardsPart, ['need']);

function ReasonPart({ form }: { form: ReferralForm }) {
  const t = useTexts('referral');
  return <TextArea {...form.field('reason')} help={t('reasonHelp')} />;
}

const Reason = partOfForm(ReasonPart, ['reason']);

/** What the melding asks for, with the law behind each choice, and why. */
export function NeedFields({ form }: { form: ReferralForm }) {
  return (
    <FormSection>
      <NeedCards form={form} />
      <Reason form={form} />
    </FormSection>
  );
}
