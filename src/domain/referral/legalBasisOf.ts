import type { OfficeType } from '../office/officeType.ts';
import { legalBases, type LegalBasis, type Need, type Outcome } from './codes.ts';

const planLaws: readonly LegalBasis[] = ['pbrl2-5', 'sotjl28', 'navl15', 'bvl15-9'];
const coordinatorLaws: readonly LegalBasis[] = ['pbrl2-5a', 'pbrl2-5b'];
const childCoordinatorLaws: readonly LegalBasis[] = ['pbrl2-5c'];

const byNeed: Readonly<Record<Need, readonly LegalBasis[]>> = {
  ipWithCoordinator: planLaws,
  coordinatorOnly: coordinatorLaws,
  childCoordinator: childCoordinatorLaws,
  // A possible need of re-/habilitering (FOR-2011-12-16-1256 § 6) may turn out to be any of the rights.
  rehabilitationOnly: legalBases,
};

/** The laws a melding about the need may rest on; the first is the usual one. */
export const legalBasesOfNeed = (need: Need): readonly LegalBasis[] => byNeed[need];

/** The laws a decision with the outcome may rest on: a right that is granted is granted by its own paragraph. */
export function legalBasesOfOutcome(outcome: Outcome): readonly LegalBasis[] {
  if (outcome === 'grantedPlanWithCoordinator') return planLaws;
  if (outcome === 'grantedCoordinator') return coordinatorLaws;
  return outcome === 'grantedChildCoordinator' ? childCoordinatorLaws : legalBases;
}

/** The law a form starts with: pbrl §§ 2-5, 2-5 a (helseforetak), 2-5 b (kommune) or 2-5 c. */
export function defaultLegalBasis(need: Need, office: OfficeType = 'municipality'): LegalBasis {
  if (need === 'childCoordinator') return 'pbrl2-5c';
  if (need !== 'coordinatorOnly') return 'pbrl2-5';
  return office === 'healthTrust' ? 'pbrl2-5a' : 'pbrl2-5b';
}
