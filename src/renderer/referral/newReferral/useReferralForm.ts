import { referralFields } from '../../../contract/referral.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { textsFor } from '../../../locales/texts.ts';
import type { Language } from '../../../domain/office/officeType.ts';
import { useAppForm } from '../../form/useAppForm.ts';
import { brokenRules, type TypedReferral } from './typedReferral.ts';

const fieldNames = [
  'sentOn',
  'receivedOn',
  'channel',
  'referrerType',
  'referrerName',
  'referrerOrganisation',
  'need',
  'reason',
  'consent',
  'consentOn',
  'admittedNow',
  'plannedDischargeOn',
  'inEpikrise',
  'inDips',
  'inJournal',
  'consentInJournal',
  'referrerRole',
  'referrerPhone',
  'legalBasis',
  'specialty',
  'servicesToday',
  'servicesNeeded',
  'expectedDuration',
  'proposedCoordinator',
  'urgency',
] as const satisfies readonly (keyof TypedReferral)[];

/** The form of a melding, over the contract's own schema and the rules of `domain`. */
export function useReferralForm(initial: TypedReferral) {
  const t = useTexts('referral');
  const language = useLanguage();
  const today = useToday();
  const form = useAppForm({
    initialValues: initial,
    schema: referralFields,
    labels: Object.fromEntries(fieldNames.map((name) => [name, t(`field.${name}`)])) as Record<
      keyof TypedReferral,
      string
    >,
    optional: [
      'referrerName',
      'referrerOrganisation',
      'reason',
      'plannedDischargeOn',
      'referrerRole',
      'referrerPhone',
      'servicesToday',
      'servicesNeeded',
      'proposedCoordinator',
    ],
    rules: (typed) =>
      Object.fromEntries(
        Object.entries(brokenRules(typed, today)).map(([field, rule]) => [field, ruleText(language, rule)]),
      ),
    refused: (_field, rule) => ruleText(language, rule),
  });
  return {
    ...form,
    /** Changes some fields, and leaves what is said of the others as it is. */
    change: (part: Partial<TypedReferral>) => {
      for (const [name, value] of Object.entries(part))
        form.field(name as keyof TypedReferral).onChange(value as never);
    },
  };
}
export type ReferralForm = ReturnType<typeof useReferralForm>;

const rules = ['inFuture', 'beforeSent', 'onlyWhenAdmitted', 'notForNeed'] as const;

function ruleText(language: Language, rule: string): string {
  const known = rules.find((one) => one === rule);
  return known ? textsFor(language)('referral')(`problem.${known}`) : textsFor(language)('form')('required');
}
