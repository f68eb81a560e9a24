import { isRunningPlan, isStandingPlan } from '../../domain/plan/planRules.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { eventsOf, findPlan, hasStandingPlan, insertPlanEvent, type Plan, updatePlan } from '../plan/planRepo.ts';
import type { Consent } from './consentRepo.ts';

/** A running plan whose consent is withdrawn is no longer virksom (FOR-2022-06-22-1110 § 5): its state says so from that day. */
export async function stopPlan(ctx: CommandContext, { kind, planId, withdrawnOn }: Consent): Promise<void> {
  const plan = kind === 'plan' && planId !== null ? await findPlan(ctx.db, planId) : undefined;
  if (!plan || withdrawnOn === null || !isRunningPlan(plan.state) || plan.consentWithdrawnOn === null) return;
  await changeState(ctx, plan, 'consentWithdrawn', withdrawnOn);
}

/** Puts the plan back in the state it was stopped in; refuses with ALREADY_EXISTS where another has taken its place. */
export async function resumePlan(ctx: CommandContext, { kind, planId }: Consent): Promise<void> {
  const plan = kind === 'plan' && planId !== null ? await findPlan(ctx.db, planId) : undefined;
  if (plan?.state !== 'consentWithdrawn') return;
  const before = (await eventsOf(ctx.db, [plan.id]))
    .get(plan.id)
    ?.findLast(({ toState }) => toState === 'consentWithdrawn');
  const state = before?.fromState ?? null;
  if (state === null || !isStandingPlan(state)) return;
  if (await hasStandingPlan(ctx.db, plan.personId, plan.id)) throw new Refusal('ALREADY_EXISTS');
  await changeState(ctx, plan, state, ctx.today);
}

async function changeState(ctx: CommandContext, plan: Plan, state: Plan['state'], onDay: string): Promise<void> {
  if (!(await updatePlan(ctx.db, plan.id, plan.version, { state, updatedAt: ctx.now }))) throw new Refusal('CONFLICT');
  await insertPlanEvent(ctx.db, {
    id: newId(),
    planId: plan.id,
    at: ctx.now,
    onDay,
    accountId: ctx.account.id,
    fromState: plan.state,
    toState: state,
    note: null,
  });
}
