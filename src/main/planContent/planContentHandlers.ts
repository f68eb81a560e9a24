import { brokenContentRules } from '../../domain/plan/contentRules.ts';
import { fillChecklist } from '../../domain/plan/contentChecklist.ts';
import { blankPlanContent, type PlanContentBody } from '../../domain/plan/planContent.ts';
import { contentsNeeded } from '../../domain/plan/planRules.ts';
import { workingVersion } from '../../domain/plan/planVersion.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import type { Plan } from '../plan/planRepo.ts';
import { agreeVersion, printPlan, readVersion, signVersion } from './agreedVersions.ts';
import { contentHash } from './contentHash.ts';
import {
  findContent,
  insertContent,
  insertContentStep,
  lastContentStep,
  markStepUndone,
  updateContent,
} from './contentRepo.ts';
import { planOfPerson } from './planOfPerson.ts';
import { checklistFacts } from './planSnapshot.ts';
import { refreshPlanContents } from './refreshPlanContents.ts';
import { signaturesOf, versionsOfPlan } from './versionRepo.ts';

/** What a plan says: read, written, undone; agreed, signed and printed in agreedVersions.ts. */
export const planContentHandlers: ModuleHandlers<'planContent'> = {
  async get(ctx, { planId }) {
    const { db, today, audit } = ctx;
    const { plan, person } = await planOfPerson(ctx, planId);
    await audit.read(person.id, 'planContent');
    const stored = await findContent(db, planId);
    const body = stored?.body ?? blankPlanContent;
    const frozen = await versionsOfPlan(db, planId);
    const signatures = await signaturesOf(
      db,
      frozen.map(({ id }) => id),
    );
    const accounts = await accountNames(db);
    const facts = await checklistFacts(db, { plan, body, day: today });
    return {
      version: stored?.version ?? 0,
      body: writable(body),
      updatedAt: stored?.updatedAt ?? null,
      by: stored ? (accounts.get(stored.accountId) ?? null) : null,
      canUndo: (await lastContentStep(db, planId)) !== undefined,
      checklist: fillChecklist(body, facts, contentsNeeded(person.birthDate, today)).map(({ content, lacks }) => ({
        content,
        lacks: [...lacks],
      })),
      working: workingVersion(frozen, contentHash(body)),
      versions: frozen.map(({ id, number, agreedOn, note, accountId, snapshot, hash }) => ({
        id,
        number,
        agreedOn,
        note,
        by: accounts.get(accountId) ?? '',
        isIntact: contentHash(snapshot) === hash,
        signatures: (signatures.get(id) ?? []).map(({ role, name, signedOn }) => ({ role, name, signedOn })),
      })),
    };
  },

  version: readVersion,

  async save(ctx, { planId, version, body }) {
    const { plan } = await planOfPerson(ctx, planId);
    refuseBroken(brokenContentRules(body));
    const stored = await findContent(ctx.db, planId);
    if ((stored?.version ?? 0) !== version) throw new Refusal('CONFLICT');
    const before = stored?.body ?? blankPlanContent;
    const changed = changedParts(before, body);
    await write(ctx, planId, version, body);
    await keepStep(ctx, { planId, version: version + 1, before: partsOf(before, changed), undoneAt: null });
    await settled(ctx, plan, { parts: changed });
    return { version: version + 1 };
  },

  async undo(ctx, { planId, version }) {
    const { plan } = await planOfPerson(ctx, planId);
    const stored = await findContent(ctx.db, planId);
    const step = await lastContentStep(ctx.db, planId);
    if (!stored || !step) throw new Refusal('NOTHING_TO_UNDO');
    await write(ctx, planId, version, { ...stored.body, ...step.before });
    await markStepUndone(ctx.db, step.id, ctx.now);
    const parts = Object.keys(step.before) as (keyof PlanContentBody)[];
    // What was undone is kept too: nothing that was written is ever gone.
    await keepStep(ctx, { planId, version: version + 1, before: partsOf(stored.body, parts), undoneAt: ctx.now });
    await settled(ctx, plan, { parts, undone: step.id });
    return { version: version + 1 };
  },

  agree: agreeVersion,
  sign: signVersion,
  print: printPlan,
};

const changedParts = (before: PlanContentBody, after: PlanContentBody): (keyof PlanContentBody)[] =>
  (Object.keys(after) as (keyof PlanContentBody)[]).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );

const partsOf = (body: PlanContentBody, parts: readonly (keyof PlanContentBody)[]): Partial<PlanContentBody> =>
  Object.fromEntries(parts.map((part) => [part, body[part]]));

const keepStep = (
  { db, now, account }: CommandContext,
  step: { planId: string; version: number; before: Partial<PlanContentBody>; undoneAt: string | null },
) => insertContentStep(db, { id: newId(), at: now, accountId: account.id, ...step });

async function write({ db, now, account }: CommandContext, planId: string, version: number, body: PlanContentBody) {
  const row = { planId, version: version + 1, body, updatedAt: now, accountId: account.id };
  if (version === 0) await insertContent(db, row);
  else if (!(await updateContent(db, row, version))) throw new Refusal('CONFLICT');
}

/** Brings the checklist and the deadlines in step, and leaves the audit line: which parts, never the words. */
async function settled(ctx: CommandContext, { id, personId }: Plan, detail: Record<string, unknown>): Promise<void> {
  await refreshPlanContents(ctx, personId);
  await refreshPersonDeadlines(ctx, personId);
  await ctx.audit.write({ action: 'change', entity: 'planContent', entityId: id, personId, detail });
}

/** The words as the contract carries them: lists of its own. */
const writable = (body: PlanContentBody) => ({
  ...body,
  subgoals: [...body.subgoals],
  measures: body.measures.map((measure) => ({ ...measure, memberIds: [...measure.memberIds] })),
  members: [...body.members],
});
