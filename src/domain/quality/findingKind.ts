/** What a finding is about: who or what is mended. */
type FindingSubject = 'person' | 'case' | 'plan' | 'assignment' | 'coordinator' | 'unit' | 'year';

interface FindingAbout {
  readonly subject: FindingSubject;
  /** The field that mends it, as the form calls it; null where another page does. */
  readonly field: string | null;
}

const of =
  (subject: FindingSubject) =>
  (field: string | null = null): FindingAbout => ({ subject, field });
const [person, referral, plan] = [of('person'), of('case'), of('plan')];
const [assignment, coordinator] = [of('assignment'), of('coordinator')];

/** Every kind of finding, in the order one works through them: what figures rest on first. */
export const findingAbout = {
  grantedWithoutCoordinatorLong: referral(),
  decisionWithoutDay: referral('decide'),
  caseDaysOutOfOrder: referral('receivedOn'),
  specialtyMissing: referral('specialty'),
  referrerMissing: referral('referrerName'),
  feedbackWithoutAssignment: referral(),
  birthDateMissing: person('birthDate'),
  birthDateContradictsNumber: person('nationalId'),
  dueDatePassed: person('identityKind'),
  needClassMissing: person('needClass'),
  areaMissing: person('area'),
  municipalityNumberInvalid: person('municipalityNumber'),
  possibleDuplicate: person('merge'),
  planNotRegistered: person('plan'),
  coordinatorNotRegistered: person(),
  planWithoutStart: plan('activeFrom'),
  planWithoutEnd: plan('activeTo'),
  planEndsBeforeStart: plan('activeTo'),
  planWithoutEvaluationDay: plan('nextEvaluationOn'),
  assignmentEndsBeforeStart: assignment(),
  assignmentOfFormerCoordinator: assignment(),
  assignmentAfterClosedCase: assignment('endAssignment'),
  coordinatorWithoutUnit: coordinator('unitId'),
  coordinatorEndsBeforeStart: coordinator('activeTo'),
  coordinatorNotHealthPersonnel: coordinator('isHealthPersonnel'),
  unitWithoutLeader: of('unit')('leader'),
  denominatorMissing: of('year')(),
  denominatorPartsDiffer: of('year')(),
} as const satisfies Record<string, FindingAbout>;

export type FindingKind = keyof typeof findingAbout;
export const findingKinds = Object.keys(findingAbout) as [FindingKind, ...FindingKind[]];

/** A kind of finding and the days or words it rests on: as long as they stand, so does the finding. */
export interface Found {
  readonly kind: FindingKind;
  readonly facts: readonly (string | null)[];
}
