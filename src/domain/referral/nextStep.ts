import type { Day } from '../calendar/day.ts';
import type { DeadlineKind } from '../deadline/deadlineKind.ts';
import type { OfficeType } from '../office/officeType.ts';
import { isOpen, type ReferralState } from './state.ts';

/** What may be the next thing to do in a case, in the order it is asked. */
const nextStepKinds = [
  'findCoordinator',
  'answerFromUnit',
  'assess',
  'getInformation',
  'decide',
  'notifyMunicipality',
  'registerMunicipalityAnswer',
  'sendFeedback',
  'makePlan',
  'evaluatePlan',
  'closeCase',
  'takeUpAgain',
  'nothing',
] as const;
export type NextStepKind = (typeof nextStepKinds)[number];

export interface NextStep {
  kind: NextStepKind;
  /** When it is due, or null where no deadline runs. */
  dueOn: Day | null;
}

export interface NextStepFacts {
  state: ReferralState;
  office: OfficeType;
  hasCoordinator: boolean;
  /** The case stands still: something is waited for. */
  isPaused?: boolean;
  /** Deadlines that are still open. */
  open: readonly { kind: DeadlineKind; dueOn: Day }[];
}

const byState: Partial<Record<ReferralState, readonly [NextStepKind, DeadlineKind]>> = {
  clarifying: ['getInformation', 'decision'],
  assessing: ['decide', 'decision'],
  assessed: ['notifyMunicipality', 'municipalityAnswer'],
  municipalityNotified: ['registerMunicipalityAnswer', 'municipalityAnswer'],
  reminded: ['registerMunicipalityAnswer', 'municipalityAnswer'],
};

/**
 * The one thing that waits in a case. A person granted a coordinator who has none comes before everything else,
 * whatever the case's own state says: that red line follows the assignments, day by day.
 */
export function nextStepOf({ isPaused = false, ...facts }: NextStepFacts): NextStep {
  const next = whenRunning(facts);
  return isPaused && standsStill.has(next.kind) ? { kind: 'takeUpAgain', dueOn: null } : next;
}

/** What one can wait with while the case is on hold. A missing coordinator, an answer and feedback are waited with by nobody. */
const standsStill: ReadonlySet<NextStepKind> = new Set(['assess', 'getInformation', 'decide', 'makePlan', 'nothing']);

function whenRunning({ state, office, hasCoordinator, open }: NextStepFacts): NextStep {
  const due = (kind: DeadlineKind) => open.find((deadline) => deadline.kind === kind)?.dueOn ?? null;
  if (!isOpen(state)) return { kind: 'nothing', dueOn: null };
  if (state === 'requestedFromUnit')
    return { kind: 'answerFromUnit', dueOn: due('requestAnswer') ?? due('coordinator') };
  if (state === 'awaitingCoordinator' || (isWithCoordinator(state) && !hasCoordinator)) {
    return { kind: 'findCoordinator', dueOn: due('coordinator') };
  }
  if (state === 'received') return { kind: office === 'healthTrust' ? 'assess' : 'decide', dueOn: due('decision') };
  if (state === 'feedbackReceived') return { kind: 'closeCase', dueOn: null };
  const fixed = byState[state];
  if (fixed) return { kind: fixed[0], dueOn: due(fixed[1]) };
  return afterAssignment(open) ?? { kind: 'nothing', dueOn: null };
}

const isWithCoordinator = (state: ReferralState): boolean => state === 'assigned' || state === 'followedUp';

const afterAssignmentKinds = {
  feedback: 'sendFeedback',
  planDraft: 'makePlan',
  planEvaluation: 'evaluatePlan',
} as const;

/** Of what is left when somebody is assigned, the one that is due first. */
function afterAssignment(open: NextStepFacts['open']): NextStep | null {
  const first = open
    .filter((deadline): deadline is { kind: keyof typeof afterAssignmentKinds; dueOn: Day } =>
      Object.hasOwn(afterAssignmentKinds, deadline.kind),
    )
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  return first ? { kind: afterAssignmentKinds[first.kind], dueOn: first.dueOn } : null;
}
