import type { ComplaintGround } from '../complaint/codes.ts';
import type { LegalBasis, Outcome } from '../referral/codes.ts';
import type { LetterKind } from './letterKind.ts';

const byOutcome: Readonly<Record<Outcome, LetterKind | null>> = {
  grantedPlanWithCoordinator: 'grantedPlan',
  grantedCoordinator: 'grantedCoordinator',
  grantedChildCoordinator: 'grantedChildCoordinator',
  refused: 'refused',
  declinedByPerson: 'otherDecision',
  forwarded: 'otherDecision',
  // Nobody is told of a slip of the office's own.
  duplicateOrError: null,
};

/** The letter that tells of an outcome; null where none is written. */
export const letterOfOutcome = (outcome: Outcome): LetterKind | null => byOutcome[outcome];

const groundByBasis: Readonly<Record<LegalBasis, ComplaintGround>> = {
  'pbrl2-5': 'healthServices',
  'pbrl2-5a': 'healthServices',
  'pbrl2-5b': 'healthServices',
  'pbrl2-5c': 'healthServices',
  sotjl28: 'nav',
  navl15: 'nav',
  'bvl15-9': 'childWelfare',
};

/** By which law an avgjørelse on this basis is complained about (pbrl §§ 7-2, 7-5; sotjl § 47; bvl § 12-9). */
export const complaintGroundOf = (basis: LegalBasis): ComplaintGround => groundByBasis[basis];
