import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { brokenTyped, consentForm, type TypedConsent } from './consentTyped.ts';

/** The words for a rule of consent that was broken; null where there are none. */
export function useConsentBroken(): (rule: string) => string | null {
  const t = useTexts('consent') as (key: string) => string;
  return (rule) => {
    const text = t(`broken.${rule}`);
    return text === `broken.${rule}` ? null : text;
  };
}

/** The form of a consent, over the rules of `domain`. */
export function useConsentForm(about: 'plan' | 'sharing', initialValues: TypedConsent) {
  const t = useTexts('consent');
  const today = useToday();
  const brokenText = useConsentBroken();
  return useAppForm({
    initialValues,
    schema: consentForm,
    labels: {
      services: t('form.services'),
      otherService: t('form.otherService'),
      answer: t('form.answer'),
      day: t('form.day'),
      validUntil: t('form.validUntil'),
      information: t('form.information'),
      purpose: t('form.purpose'),
      signer: t('form.signer'),
      form: t('form.form'),
      signerName: t('form.signerName'),
      signerGround: t('form.signerGround'),
      note: t('form.note'),
    },
    optional: [
      'otherService',
      'validUntil',
      'purpose',
      'note',
      ...(initialValues.signer === 'representative' ? [] : (['signerName', 'signerGround'] as const)),
    ],
    rules: (typed) =>
      Object.fromEntries(
        Object.entries(brokenTyped(about, typed, today)).map(([field, rule]) => [field, brokenText(rule)]),
      ),
    refused: (_, rule) => brokenText(rule),
  });
}
