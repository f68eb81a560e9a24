import { ageOn } from '../calendar/age.ts';
import type { Day } from '../calendar/day.ts';
import type { ConsentSigner } from './consent.ts';

/** The age of one's own consent in health matters, unless the office sets another (pbrl. § 4-3). */
export const usualConsentAge = 16;

/** Stages of life that pbrl. ch. 4 tells apart; each has an explanation in the texts. */
export const signerStages = [
  'adult',
  'youth',
  'olderChild',
  'child',
  'unborn',
  'unknownAge',
  'lacksCompetence',
] as const;
export type SignerStage = (typeof signerStages)[number];

export interface SignerRule {
  readonly stage: SignerStage;
  /** Who usually consents. */
  readonly signer: ConsentSigner;
  /** Who else may, with a ground in writing. */
  readonly others: readonly ConsentSigner[];
  readonly basis: string;
}

/** Who consents at each stage of life: data, as the law says it today. */
const signerRules: Readonly<Record<SignerStage, SignerRule>> = {
  adult: { stage: 'adult', signer: 'person', others: ['representative'], basis: 'pbrl. § 4-3' },
  // 16–18: as an adult, unless special provisions or the nature of the measure say otherwise.
  youth: { stage: 'youth', signer: 'person', others: ['personAndParents', 'representative'], basis: 'pbrl. § 4-3' },
  // 12–16: parents, but alone where there is reason to respect that the parents are not told; heard with great weight.
  olderChild: {
    stage: 'olderChild',
    signer: 'personAndParents',
    others: ['parents', 'person', 'representative'],
    basis: 'pbrl. §§ 4-3, 4-4',
  },
  // From 7, and younger where they can form their own view: heard before the parents decide.
  child: { stage: 'child', signer: 'parents', others: ['personAndParents', 'representative'], basis: 'pbrl. § 4-4' },
  unborn: { stage: 'unborn', signer: 'parents', others: ['representative'], basis: 'pbrl. § 4-4' },
  unknownAge: {
    stage: 'unknownAge',
    signer: 'person',
    others: ['parents', 'personAndParents', 'representative'],
    basis: 'pbrl. § 4-3',
  },
  lacksCompetence: {
    stage: 'lacksCompetence',
    signer: 'representative',
    others: ['personAndParents', 'parents'],
    basis: 'pbrl. §§ 4-3, 4-6',
  },
};

interface SignerFacts {
  readonly birthDate: Day | null;
  readonly isExpectedChild: boolean;
  /** Without beslutningskompetanse for this, decided and reasoned in writing. */
  readonly lacksCompetence: boolean;
}

/** Who consents for the person on the day, by age and beslutningskompetanse. `consentAge` is the office's setting. */
export function signerRuleOn(
  { birthDate, isExpectedChild, lacksCompetence }: SignerFacts,
  consentAge: number,
  day: Day,
): SignerRule {
  return signerRules[stageOn({ birthDate, isExpectedChild, lacksCompetence }, consentAge, day)];
}

function stageOn(
  { birthDate, isExpectedChild, lacksCompetence }: SignerFacts,
  consentAge: number,
  day: Day,
): SignerStage {
  if (isExpectedChild) return 'unborn';
  if (lacksCompetence) return 'lacksCompetence';
  if (birthDate === null) return 'unknownAge';
  const age = ageOn(birthDate, day);
  if (age === null) return 'unborn';
  if (age >= 18) return 'adult';
  if (age >= consentAge) return 'youth';
  return age >= 12 ? 'olderChild' : 'child';
}
