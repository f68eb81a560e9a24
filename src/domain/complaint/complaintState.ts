import type { ComplaintOutcome, ComplaintRecordKind } from './codes.ts';

/** Where a complaint stands. */
export const complaintStates = ['received', 'awaitingCompletion', 'reconsidered', 'forwarded', 'closed'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** What moves a complaint from one state to another, in the order of the work. */
export const complaintSteps = [
  'askForCompletion',
  'complete',
  'uphold',
  'change',
  'forward',
  'settle',
  'dismiss',
  'withdraw',
  'close',
] as const;
export type ComplaintStep = (typeof complaintSteps)[number];

interface StepRule {
  of: readonly ComplaintRecordKind[];
  from: readonly ComplaintState[];
  to: ComplaintState;
  /** The outcome the step brings by itself. */
  outcome?: ComplaintOutcome;
}

const complaint: readonly ComplaintRecordKind[] = ['complaint'];
const request: readonly ComplaintRecordKind[] = ['supervisionRequest'];

/**
 * The way of a complaint as a table. Who decided reconsiders first (fvl § 33): the decision is changed and the complaint is
 * settled, or it is upheld and the complaint goes on to Statsforvalteren (pbrl §§ 7-2, 7-7). A request for supervision is
 * Statsforvalteren's from the start (pbrl § 7-4): it is only sent on and closed.
 */
const stepRules: Record<ComplaintStep, readonly StepRule[]> = {
  askForCompletion: [{ of: complaint, from: ['received'], to: 'awaitingCompletion' }],
  complete: [{ of: complaint, from: ['awaitingCompletion'], to: 'received' }],
  uphold: [{ of: complaint, from: ['received'], to: 'reconsidered' }],
  change: [{ of: complaint, from: ['received', 'awaitingCompletion'], to: 'closed', outcome: 'changed' }],
  forward: [
    { of: complaint, from: ['reconsidered'], to: 'forwarded' },
    { of: request, from: ['received'], to: 'forwarded' },
  ],
  settle: [{ of: complaint, from: ['forwarded'], to: 'closed' }],
  dismiss: [{ of: complaint, from: ['received', 'awaitingCompletion'], to: 'closed', outcome: 'dismissed' }],
  withdraw: [
    {
      of: complaint,
      from: ['received', 'awaitingCompletion', 'reconsidered', 'forwarded'],
      to: 'closed',
      outcome: 'withdrawn',
    },
  ],
  close: [{ of: request, from: ['received', 'forwarded'], to: 'closed' }],
};

/** Where the step leads from the state and what outcome it brings by itself; null where it may not be taken. */
export function afterComplaintStep(
  step: ComplaintStep,
  { recordKind, state }: { recordKind: ComplaintRecordKind; state: ComplaintState },
): { state: ComplaintState; outcome: ComplaintOutcome | null } | null {
  const rule = stepRules[step].find(({ of, from }) => of.includes(recordKind) && from.includes(state));
  return rule ? { state: rule.to, outcome: rule.outcome ?? null } : null;
}

/** The steps that may be taken now, in the order of the work. The screen and the handler ask the same. */
export const complaintStepsFrom = (standing: {
  recordKind: ComplaintRecordKind;
  state: ComplaintState;
}): ComplaintStep[] => complaintSteps.filter((step) => afterComplaintStep(step, standing) !== null);
