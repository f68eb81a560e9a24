/**
 * Which lists of codes a field's words stand in: by the field's name, or by table and field where the same name is several
 * things. A list is one of locales code, or of another module («letter:kind»). What stands in no list is the office's own
 * words, a day or a number.
 */
const codeLists: Readonly<Record<string, string | readonly string[]>> = {
  gender: 'gender',
  identityKind: 'identityKind',
  needClass: 'needClass',
  representativeType: 'representativeType',
  letterLanguage: 'language',
  'letter.language': 'language',
  channel: 'channel',
  referrerType: 'referrerType',
  need: 'need',
  specialty: 'specialty',
  urgency: 'urgency',
  legalBasis: 'legalBasis',
  outcome: 'outcome',
  closeReason: 'closeReason',
  expectedDuration: 'duration',
  servicesToday: 'service',
  servicesNeeded: 'service',
  services: 'service',
  alsoProvides: 'service',
  'referral.consent': 'referralConsent',
  'referral.state': 'state',
  'referralEvent.fromState': 'state',
  'referralEvent.toState': 'state',
  'referralEvent.step': ['step', 'insight:step'],
  'referralEvent.state': 'state',
  'referralEvent.reason': ['closeReason', 'pauseReason'],
  pauseReason: 'pauseReason',
  'letter.kind': 'letter:kind',
  'letter.state': 'letter:state',
  sentHow: 'letter:way',
  'assignment.role': 'coordinatorRole',
  'assignment.endReason': 'assignmentEndReason',
  'assignmentRequest.role': 'coordinatorRole',
  'assignmentRequest.state': 'requestState',
  declineReason: 'declineReason',
  'plan.state': 'planState',
  'planEvent.fromState': 'planState',
  'planEvent.toState': 'planState',
  system: 'planSystem',
  planSystem: 'planSystem',
  noPlanReason: 'noPlanReason',
  contents: 'planContent',
  'planReview.kind': 'planReviewKind',
  'planSignature.role': 'signerRole',
  'consent.kind': 'consentKind',
  form: 'consentForm',
  signer: 'consentSigner',
  'deadline.kind': 'deadlineKind',
  'complaint.kind': 'complaintKind',
  'complaint.ground': 'complaintGround',
  'complaint.outcome': 'complaintOutcome',
  'complaint.state': 'complaintState',
  'complaintEvent.outcome': 'complaintOutcome',
  'complaintEvent.step': ['complaintDone', 'insight:step'],
  'complaintEvent.state': 'complaintState',
  'planEvent.state': 'planState',
  recordKind: 'complaintRecordKind',
  complainant: 'complainant',
  'participationAgreement.role': 'participationRole',
  'participationAgreement.endReason': 'participationEndReason',
};

/** The lists of codes of a field; none where it holds no codes. */
export const codeListsOf = (table: string, field: string): readonly string[] =>
  [codeLists[`${table}.${field}`] ?? codeLists[field] ?? []].flat();

/** Fields whose words stand in another field of the same row: a finished letter as it was frozen. */
const saidElsewhere: ReadonlySet<string> = new Set(['letter.content']);
export const isSaidElsewhere = (table: string, field: string): boolean => saidElsewhere.has(`${table}.${field}`);
