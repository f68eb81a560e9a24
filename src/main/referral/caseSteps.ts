import type { Day } from '../../domain/calendar/day.ts';
import { coveredState } from '../../domain/coordinator/coveredState.ts';
import { brokenStepDay } from '../../domain/referral/stepDay.ts';
import type { ReferralState, ReferralStep } from '../../domain/referral/state.ts';
import { stateAfter, type TransitionFacts } from '../../domain/referral/transition.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import type { UndoFacts } from '../db/schema/index.ts';
import { refreshDeadlines } from '../deadline/refreshDeadlines.ts';
import { hasCoordinatorOn } from '../person/coverage.ts';
import { appendEvent, listEvents, type ReferralEvent } from './eventRepo.ts';
import { findReferral, updateReferral, type Referral, type ReferralChanges } from './referralRepo.ts';

/** What is common to a step of the way and to an event beside it (a note, an answer sent). */
interface CaseEvent {
  onDay: Day;
  note: string | null;
  /** Columns of the case that change with it; the state is set by `takeStep` itself. */
  changes?: Omit<ReferralChanges, 'state'>;
  /** What to tell the story with: codes and ids (`outcome`, `reason`, `coordinatorId`, `unitId`), never names. */
  facts?: Record<string, string | null>;
  /** Rows the step made or changed beside the case, so that undo can put them back. */
  undo?: Omit<UndoFacts, 'referral'>;
}

export interface StepToTake extends CaseEvent {
  referralId: string;
  version: number;
  step: ReferralStep;
  /** The outcome that is being decided. */
  outcome?: TransitionFacts['outcome'];
}

/**
 * Takes one step of a case: new state by the domain's table, event with what it changed, deadlines, audit line.
 * Refuses with NOT_FOUND, CONFLICT, STEP_NOT_ALLOWED, or RULE for a day that cannot be.
 */
export async function takeStep(ctx: CommandContext, step: StepToTake): Promise<{ version: number }> {
  const found = await readCase(ctx, step.referralId, step.version);
  const facts = await transitionFacts(ctx, found, step.outcome ?? found.outcome);
  const state = stateAfter(step.step, facts);
  if (state === null) throw new Refusal('STEP_NOT_ALLOWED', { step: step.step, state: found.state });
  return changeCase(ctx, found, step.step, step, state);
}

/** The case, if it still has the version that was read. Refuses with NOT_FOUND or CONFLICT. */
export async function readCase(ctx: CommandContext, referralId: string, version: number): Promise<Referral> {
  const found = await findReferral(ctx.db, referralId);
  if (!found) throw new Refusal('NOT_FOUND');
  if (found.version !== version) throw new Refusal('CONFLICT');
  return found;
}

/**
 * Changes a case and writes what happened into its history. The state stays unless another is given.
 * `found` must be the case as it is now.
 */
export async function changeCase(
  ctx: CommandContext,
  found: Referral,
  step: ReferralEvent['step'],
  event: CaseEvent,
  state: ReferralState = found.state,
): Promise<{ version: number }> {
  const broken = brokenStepDay(step, event.onDay, { receivedOn: found.receivedOn, today: ctx.today });
  refuseBroken(broken === null ? {} : { onDay: broken });
  const changes: ReferralChanges = { ...event.changes, ...(state === found.state ? {} : { state }) };
  if (!(await updateReferral(ctx.db, found.id, found.version, { ...changes, updatedAt: ctx.now })))
    throw new Refusal('CONFLICT');
  await appendEvent(ctx.db, {
    referralId: found.id,
    step,
    onDay: event.onDay,
    at: ctx.now,
    accountId: ctx.account.id,
    fromState: found.state,
    toState: state,
    note: event.note,
    facts: event.facts ?? null,
    before: { referral: formerValues(found, changes), ...event.undo },
  });
  await refreshDeadlines(ctx, found.id);
  await ctx.audit.write({
    action: 'change',
    entity: 'referral',
    entityId: found.id,
    personId: found.personId,
    detail: { step, fields: Object.keys(changes) },
  });
  return { version: found.version + 1 };
}

const formerValues = (found: Referral, changes: ReferralChanges): Record<string, unknown> =>
  Object.fromEntries(Object.keys(changes).map((column) => [column, found[column as keyof Referral]]));

async function transitionFacts(
  ctx: CommandContext,
  found: Referral,
  outcome: TransitionFacts['outcome'],
): Promise<TransitionFacts> {
  const office = ctx.settings.officeType;
  const hasCoordinator = await hasCoordinatorOn(ctx.db, found.personId, ctx.today);
  const assessment = office === 'healthTrust' ? 'assess' : 'startAssessment';
  const events = await listEvents(ctx.db, found.id);
  return {
    // By the days, not by the stored state: the last coordinator's end may have passed without anybody writing.
    state: coveredState(found.state, hasCoordinator),
    office,
    outcome,
    hasCoordinator,
    wasAssessed: events.some((event) => event.step === assessment && event.undoneAt === null),
  };
}
