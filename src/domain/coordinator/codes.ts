/** Code lists about coordinators, units and assignments. */

/** What a coordinator may be appointed as (hol § 7-2 koordinator, § 7-2 a barnekoordinator). */
export const coordinatorRoles = ['coordinator', 'childCoordinator'] as const;
export type CoordinatorRole = (typeof coordinatorRoles)[number];

/** Where a unit belongs; also used to group partners. */
export const sectors = [
  'homeCare',
  'mentalHealthAndSubstance',
  'rehabilitation',
  'habilitation',
  'nursingHome',
  'healthStation',
  'childWelfare',
  'school',
  'kindergarten',
  'ppt',
  'nav',
  'socialServices',
  'hospital',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

export const competences = [
  'children',
  'mentalHealth',
  'substance',
  'dementia',
  'intellectualDisability',
  'rehabilitation',
  'acquiredBrainInjury',
  'work',
  'aids',
  'family',
  'languageAndCulture',
] as const;
export type Competence = (typeof competences)[number];

/** A unit's answer to a request for a coordinator. */
export const requestStates = ['waiting', 'accepted', 'declined', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

export const declineReasons = [
  'noCapacity',
  'noCompetence',
  'personUnknownToUnit',
  'partiality',
  'personWishesOther',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const assignmentEndReasons = [
  'coordinatorLeft',
  'coordinatorChanged',
  'personWishes',
  'needEnded',
  'turned18',
  'moved',
  'died',
  'registeredInError',
  'other',
] as const;
export type AssignmentEndReason = (typeof assignmentEndReasons)[number];
