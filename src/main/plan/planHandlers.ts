import type { PlanFields } from '../../contract/plan.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { brokenPlanRules, brokenReviewRules, isStandingPlan } from '../../domain/plan/planRules.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { refreshCover, writeConsentDays } from '../consent/planConsent.ts';
import { newId } from '../db/newId.ts';
import { oneMore, pageFrom, pageKey } from '../api/pageCursor.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import { findPerson } from '../person/personRepo.ts';
import { shownPlans } from './listedPlans.ts';
import { refreshPlanContents } from '../planContent/refreshPlanContents.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { planConditions } from './planFilterSql.ts';
import { countPlans, planKeyLength, planKeyOf, planPage } from './planListRepo.ts';
import {
  findPlan,
  hasStandingPlan,
  insertPlan,
  insertPlanEvent,
  insertReview,
  type Plan,
  updatePlan,
} from './planRepo.ts';
import { viewPlans } from './planView.ts';

/** Individual plans: what the register knows of each, its reviews and its history. */
export const planHandlers: ModuleHandlers<'plan'> = {
  async list({ db, audit, today, hiddenPersons }, { filter, sort, after, limit }) {
    const shown = withoutHidden.plans(hiddenPersons);
    const asked = planConditions(db, filter, today);
    const conditions = [...shown, ...asked];
    const key = pageKey(after, planKeyLength);
    const found = await planPage(db, { conditions, sort, after: key, limit: oneMore(limit) });
    const { rows, next } = pageFrom(found, limit, (row) => planKeyOf(sort, row));
    const all = await countPlans(db, shown);
    const total = asked.length === 0 ? all : await countPlans(db, conditions);
    await audit.note({ action: 'read', entity: 'planList', detail: { rows: rows.length, total } });
    return {
      rows: await shownPlans({ db, today }, rows, filter.activeOn ?? today),
      next,
      total,
      all,
    };
  },
  async ofPerson(ctx, { personId }) {
    return viewPlans(ctx, personId);
  },
  async create(ctx, { personId, fields }) {
    const { db, now } = ctx;
    const person = await findPerson(db, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    await checkFields(ctx, person.id, null, fields);
    const stamps = { importBatchId: null, createdAt: now, updatedAt: now };
    const row: Plan = { id: newId(), version: 1, personId: person.id, ...fields, ...stamps };
    await insertPlan(db, row);
    await writeConsentDays(ctx, row);
    await writeEvent(ctx, row.id, { from: null, to: row.state, onDay: ctx.today, note: null });
    return settled(ctx, row, 'create', { state: row.state }, { id: row.id });
  },
  async change(ctx, { id, version, fields, onDay, eventNote }) {
    const before = await existing(ctx, id);
    if (onDay > ctx.today) refuseBroken({ onDay: 'inFuture' });
    await checkFields(ctx, before.personId, id, fields);
    if (!(await updatePlan(ctx.db, id, version, { ...fields, updatedAt: ctx.now }))) throw new Refusal('CONFLICT');
    await writeConsentDays(ctx, { ...before, ...fields });
    await refreshCover(ctx, id);
    if (fields.state !== before.state || eventNote !== null)
      await writeEvent(ctx, id, { from: before.state, to: fields.state, onDay, note: eventNote });
    const changed = (Object.keys(fields) as (keyof PlanFields)[]).filter(
      (name) => JSON.stringify(fields[name]) !== JSON.stringify(before[name]),
    );
    return settled(ctx, before, 'change', { fields: changed }, { version: version + 1 });
  },
  async review(ctx, { id, version, kind, heldOn, nextEvaluationOn, note }) {
    const before = await existing(ctx, id);
    refuseBroken(brokenReviewRules({ heldOn, nextEvaluationOn }, before, ctx.today));
    // A follow-up leaves the evaluation agreed where it was, unless another day is given (R 36: two different things).
    const isEvaluation = kind === 'evaluation';
    const next = isEvaluation ? nextEvaluationOn : (nextEvaluationOn ?? before.nextEvaluationOn);
    if (!(await updatePlan(ctx.db, id, version, { nextEvaluationOn: next, updatedAt: ctx.now })))
      throw new Refusal('CONFLICT');
    await insertReview(ctx.db, {
      id: newId(),
      planId: id,
      kind,
      agreedOn: isEvaluation ? before.nextEvaluationOn : null,
      heldOn,
      note,
      accountId: ctx.account.id,
      createdAt: ctx.now,
    });
    return settled(ctx, before, 'change', { review: kind }, { version: version + 1 });
  },
};

async function existing({ db }: CommandContext, id: string): Promise<Plan> {
  const found = await findPlan(db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/** Refuses with RULE, or with ALREADY_EXISTS where the person has another plan that is not closed. */
async function checkFields(ctx: CommandContext, personId: string, id: string | null, fields: PlanFields) {
  refuseBroken(brokenPlanRules(fields));
  if (isStandingPlan(fields.state) && (await hasStandingPlan(ctx.db, personId, id)))
    throw new Refusal('ALREADY_EXISTS', { fields: { state: 'onePlanEach' } });
}

interface Change {
  from: Plan['state'] | null;
  to: Plan['state'];
  onDay: Day;
  note: string | null;
}

const writeEvent = ({ db, now, account }: CommandContext, planId: string, { from, to, onDay, note }: Change) =>
  insertPlanEvent(db, {
    id: newId(),
    planId,
    at: now,
    onDay,
    accountId: account.id,
    fromState: from,
    toState: to,
    note,
  });

/** Brings the checklist and the deadlines in step and leaves the audit line. */
async function settled<R>(
  ctx: CommandContext,
  { id, personId }: Plan,
  action: 'create' | 'change',
  detail: Record<string, unknown>,
  result: R,
): Promise<R> {
  await refreshPlanContents(ctx, personId);
  await refreshPersonDeadlines(ctx, personId);
  await ctx.audit.write({ action, entity: 'plan', entityId: id, personId, detail });
  return result;
}
