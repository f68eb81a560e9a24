import type { Day } from '../calendar/day.ts';

/** To the plan being made and used (FOR-2022-06-22-1110 § 5), or to sharing confidential information with a service (hpl. § 22). */
export const consentKinds = ['plan', 'sharing'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** `unknown`: of before the register asked, or of a list that did not tell. */
export const consentForms = ['written', 'oral', 'unknown'] as const;
export type ConsentForm = (typeof consentForms)[number];

/** Who consents (pbrl. §§ 4-3 – 4-7): see signerRules.ts for who may. */
export const consentSigners = ['person', 'parents', 'personAndParents', 'representative', 'unknown'] as const;
export type ConsentSigner = (typeof consentSigners)[number];

/** A consent that was asked for: given from a day, or refused. One row a service: a service, never a named employee. */
export interface ConsentFact {
  readonly id: string;
  readonly kind: ConsentKind;
  /** Whom information may be shared with; null for the plan itself. */
  readonly service: string | null;
  readonly information: string | null;
  readonly purpose: string | null;
  readonly form: ConsentForm;
  readonly signer: ConsentSigner;
  readonly signerName: string | null;
  /** Why somebody else consents, or why the person lacks beslutningskompetanse: in writing (pbrl. § 4-3). */
  readonly signerGround: string | null;
  /** Null with `refusedOn` null: given, on a day nobody knows. */
  readonly givenOn: Day | null;
  readonly refusedOn: Day | null;
  /** Last day it is valid; null: until withdrawn. */
  readonly validUntil: Day | null;
  /** From this day it is no longer valid. */
  readonly withdrawnOn: Day | null;
}

/** The same service however it was typed: «NAV » and «nav» are one. */
export const serviceKey = (service: string): string => service.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nb');
