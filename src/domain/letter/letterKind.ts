import type { OfficeType } from '../office/officeType.ts';

/** The letters an office writes, in the order of the work. */
export const letterKinds = [
  'preliminaryAnswer',
  'grantedPlan',
  'grantedCoordinator',
  'grantedChildCoordinator',
  'refused',
  'otherDecision',
  'requestToUnit',
  'appointment',
  'whoCoordinates',
  'feedbackToReferrer',
  'changedCoordinator',
  'invitation',
  'evaluationCall',
  'meldingToMunicipality',
  'feedbackForm',
  'reminderToMunicipality',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** To whom a letter goes; `partner`: those who take part in the plan. */
export const receiverKinds = ['person', 'referrer', 'unit', 'coordinator', 'partner', 'municipality'] as const;
export type ReceiverKind = (typeof receiverKinds)[number];

/** What of the case is done when the letter is sent. */
export type StepOnSent = 'preliminaryAnswer' | 'feedback' | 'notifyMunicipality' | 'remindMunicipality';

/**
 * What must stand behind a letter before it leaves. `none`: it goes to the person. `notRefused`: nothing that was said no to.
 * `sharing`: consent to the plan and to sharing with this service (hpl § 22). `melding`: consent to the melding (hpl § 38 a).
 */
export type ConsentDemand = 'none' | 'notRefused' | 'sharing' | 'melding';

export interface LetterRule {
  readonly receiver: ReceiverKind;
  readonly offices: readonly OfficeType[];
  readonly consent: ConsentDemand;
  readonly onSent: StepOnSent | null;
  /** The receiver needs the whole number to know whom it is about; elsewhere it is masked. */
  readonly showsNationalId: boolean;
  /** Somebody else fills it in and signs: it ends without a greeting of ours. */
  readonly isForm: boolean;
}

const both: readonly OfficeType[] = ['municipality', 'healthTrust'];
const rule = (receiver: ReceiverKind, consent: ConsentDemand, more: Partial<LetterRule> = {}): LetterRule => ({
  receiver,
  offices: both,
  consent,
  onSent: null,
  showsNationalId: false,
  isForm: false,
  ...more,
});
const toMunicipality = (onSent: StepOnSent | null, showsNationalId: boolean): LetterRule =>
  rule('municipality', 'melding', { offices: ['healthTrust'], onSent, showsNationalId });

/** Every kind's rule, as data. */
export const letterRules: Readonly<Record<LetterKind, LetterRule>> = {
  preliminaryAnswer: rule('person', 'none', { onSent: 'preliminaryAnswer' }),
  grantedPlan: rule('person', 'none'),
  grantedCoordinator: rule('person', 'none'),
  grantedChildCoordinator: rule('person', 'none'),
  refused: rule('person', 'none'),
  otherDecision: rule('person', 'none'),
  requestToUnit: rule('unit', 'notRefused'),
  appointment: rule('coordinator', 'notRefused'),
  whoCoordinates: rule('person', 'none'),
  feedbackToReferrer: rule('referrer', 'notRefused', { onSent: 'feedback' }),
  changedCoordinator: rule('partner', 'sharing'),
  invitation: rule('partner', 'sharing'),
  evaluationCall: rule('partner', 'sharing'),
  // hpl § 38 a, FOR-2022-06-22-1110 § 8: the kommune must know for sure whom the melding is about.
  meldingToMunicipality: toMunicipality('notifyMunicipality', true),
  feedbackForm: { ...toMunicipality(null, false), isForm: true },
  reminderToMunicipality: toMunicipality('remindMunicipality', false),
};

/** The kinds that tell of an avgjørelse. */
export const decisionLetters = [
  'grantedPlan',
  'grantedCoordinator',
  'grantedChildCoordinator',
  'refused',
  'otherDecision',
] as const satisfies readonly LetterKind[];

/** Whether an office of this type writes letters of the kind. */
export const isWrittenBy = (kind: LetterKind, office: OfficeType): boolean =>
  letterRules[kind].offices.includes(office);
