import { z } from 'zod';

import { consentFields, type ConsentFields } from '../../../contract/consent.ts';
import { dayField } from '../../../contract/fields.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { consentForms, type ConsentSigner, consentSigners } from '../../../domain/consent/consent.ts';
import { brokenConsentRules } from '../../../domain/consent/consentRules.ts';

const line = z.string().trim().max(300);
const words = z.string().trim().max(10_000);

/** A consent as it is typed: one answer on one day, for one or several services. */
export const consentForm = z.object({
  services: z.array(z.string()),
  otherService: line,
  answer: z.enum(['given', 'refused']),
  day: dayField,
  validUntil: dayField.nullable(),
  information: words,
  purpose: words,
  form: z.enum(consentForms),
  signer: z.enum(consentSigners),
  signerName: line,
  signerGround: words,
  note: words,
});
export type TypedConsent = Omit<z.output<typeof consentForm>, 'day'> & { day: Day | null };

export const blankConsent = (services: string[], signer: ConsentSigner, today: Day): TypedConsent => ({
  services,
  otherService: '',
  answer: 'given',
  day: today,
  validUntil: null,
  information: '',
  purpose: '',
  form: 'written',
  signer,
  signerName: '',
  signerGround: '',
  note: '',
});

/** The services that are meant, those ticked and the one typed. */
export const servicesOf = ({ services, otherService }: Pick<TypedConsent, 'services' | 'otherService'>): string[] => [
  ...services,
  ...(otherService.trim() === '' ? [] : [otherService.trim()]),
];

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The fields as they are sent. */
export function sentConsent(kind: ConsentFields['kind'], typed: TypedConsent): ConsentFields {
  const isGiven = typed.answer === 'given';
  return consentFields.parse({
    kind,
    information: orNull(typed.information),
    purpose: orNull(typed.purpose),
    form: typed.form,
    signer: typed.signer,
    signerName: orNull(typed.signerName),
    signerGround: orNull(typed.signerGround),
    givenOn: isGiven ? typed.day : null,
    refusedOn: isGiven ? null : typed.day,
    validUntil: isGiven ? typed.validUntil : null,
    note: orNull(typed.note),
  });
}

/** The rules that are broken, by the field of the form: the same rules as the register’s. */
export function brokenTyped(kind: ConsentFields['kind'], typed: TypedConsent, today: Day): Record<string, string> {
  const isGiven = typed.answer === 'given';
  const services = servicesOf(typed);
  const broken = brokenConsentRules(
    {
      kind,
      service: kind === 'sharing' ? (services[0] ?? null) : null,
      information: typed.information,
      purpose: typed.purpose,
      form: typed.form,
      signer: typed.signer,
      signerName: typed.signerName,
      signerGround: typed.signerGround,
      givenOn: isGiven ? typed.day : null,
      refusedOn: isGiven ? null : typed.day,
      validUntil: isGiven ? typed.validUntil : null,
      withdrawnOn: null,
    },
    today,
  );
  const names: Readonly<Record<string, string>> = { givenOn: 'day', refusedOn: 'day', service: 'services' };
  return Object.fromEntries(Object.entries(broken).map(([field, rule]) => [names[field] ?? field, rule]));
}
