/** What a template may ask for, grouped as the list of them is shown. */
export const mergeFieldGroups = {
  person: ['personName', 'personBorn', 'personNumber', 'personAddress', 'you', 'youObject', 'representative'],
  case: [
    'caseNumber',
    'receivedOn',
    'referrer',
    'need',
    'reason',
    'servicesToday',
    'servicesNeeded',
    'duration',
    'proposedCoordinator',
    'consentToMelding',
    'stay',
    'documentedIn',
    'missing',
    'decisionDueOn',
  ],
  decision: [
    'decidedOn',
    'decisionReason',
    'restsOn',
    'decisionServices',
    'legalBasis',
    'otherOutcome',
    'complaintWeeks',
    'complaintLaw',
    'authority',
  ],
  coordinator: [
    'coordinatorName',
    'coordinatorRole',
    'coordinatorUnit',
    'coordinatorPhone',
    'coordinatorEmail',
    'coordinatorFrom',
    'formerCoordinator',
    'tasks',
  ],
  unit: ['unitName', 'answerBy', 'requestMessage'],
  plan: ['evaluationOn', 'meetingDay', 'meetingTime', 'meetingPlace', 'meetingTopics'],
  municipality: ['municipalityName', 'notifiedOn'],
  office: ['officeName', 'officeAddress', 'officeContact'],
} as const;

type Group = keyof typeof mergeFieldGroups;
export type MergeField = (typeof mergeFieldGroups)[Group][number];
export const mergeFields: readonly MergeField[] = Object.values(mergeFieldGroups).flat();

/** What is the same for everybody who is called to one meeting, and so can be filled in for many letters at once. */
export const meetingFields = ['meetingDay', 'meetingTime', 'meetingPlace'] as const satisfies readonly MergeField[];

/** A line that asks for one of these falls away where it is not known; every other field must be there. */
export const optionalFields: ReadonlySet<MergeField> = new Set([
  'personAddress',
  'representative',
  'servicesToday',
  'duration',
  'proposedCoordinator',
  'stay',
  'documentedIn',
  'missing',
  'decisionDueOn',
  'decisionReason',
  'decisionServices',
  'coordinatorUnit',
  'coordinatorPhone',
  'coordinatorEmail',
  'formerCoordinator',
  'requestMessage',
  'meetingTopics',
  'officeContact',
]);

export const isMergeField = (word: string): word is MergeField => (mergeFields as readonly string[]).includes(word);

export type MergeValues = Readonly<Partial<Record<MergeField, string>>>;
