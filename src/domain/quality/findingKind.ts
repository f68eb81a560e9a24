/** What a finding is about: who or what is mended. */
export type FindingSubject = 'person' | 'case' | 'plan' | 'assignment' | 'coordinator' | 'unit' | 'year';

interface FindingAbout {
  readonly subject: FindingSubject;
  /** It lacks, it contradicts something, or it looks wrong. */
  readonly what: 'lacks' | 'contradicts' | 'looksWrong';
  /** The field that mends it, as the form calls it; null where another page does. */
  readonly field: string | null;
}

const of =
  (subject: FindingSubject) =>
  (what: FindingAbout['what'], field: string | null = null): FindingAbout => ({ subject, what, field });
const [person, referral, plan] = [of('person'), of('case'), of('plan')];
const [assignment, coordinator] = [of('assignment'), of('coordinator')];

/** Every kind of finding, in the order one works through them: what figures rest on first. */
export const findingAbout = {
  grantedWithoutCoordinatorLong: referral('looksWrong'),
  decisionWithoutDay: referral('lacks', 'decide'),
  caseDaysOutOfOrder: referral('contradicts', 'receivedOn'),
  specialtyMissing: referral('lacks', 'specialty'),
  referrerMissing: referral('lacks', 'referrerName'),
  feedbackWithoutAssignment: referral('contradicts'),
  birthDateMissing: person('lacks', 'birthDate'),
  birthDateContradictsNumber: person('contradicts', 'nationalId'),
  dueDatePassed: person('looksWrong', 'identityKind'),
  needClassMissing: person('lacks', 'needClass'),
  areaMissing: person('lacks', 'area'),
  municipalityNumberInvalid: person('contradicts', 'municipalityNumber'),
  possibleDuplicate: person('looksWrong', 'merge'),
  planNotRegistered: person('lacks', 'plan'),
  coordinatorNotRegistered: person('lacks'),
  planWithoutStart: plan('lacks', 'activeFrom'),
  planWithoutEnd: plan('lacks', 'activeTo'),
  planEndsBeforeStart: plan('contradicts', 'activeTo'),
  planWithoutEvaluationDay: plan('lacks', 'nextEvaluationOn'),
  assignmentEndsBeforeStart: assignment('contradicts'),
  assignmentOfFormerCoordinator: assignment('contradicts'),
  assignmentAfterClosedCase: assignment('looksWrong', 'endAssignment'),
  coordinatorWithoutUnit: coordinator('lacks', 'unitId'),
  coordinatorEndsBeforeStart: coordinator('contradicts', 'activeTo'),
  coordinatorNotHealthPersonnel: coordinator('contradicts', 'isHealthPersonnel'),
  unitWithoutLeader: of('unit')('lacks', 'leader'),
  denominatorMissing: of('year')('lacks'),
  denominatorPartsDiffer: of('year')('contradicts'),
} as const satisfies Record<string, FindingAbout>;

export type FindingKind = keyof typeof findingAbout;
export const findingKinds = Object.keys(findingAbout) as [FindingKind, ...FindingKind[]];

/** A kind of finding and the days or words it rests on: as long as they stand, so does the finding. */
export interface Found {
  readonly kind: FindingKind;
  readonly facts: readonly (string | null)[];
}
