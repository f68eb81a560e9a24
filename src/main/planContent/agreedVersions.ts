import type { PaperDocument } from '../../domain/document/paper.ts';
import { blankPlanContent } from '../../domain/plan/planContent.ts';
import { workingVersion } from '../../domain/plan/planVersion.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { documentFile } from '../document/documentFile.ts';
import { contentHash } from './contentHash.ts';
import { findContent } from './contentRepo.ts';
import { planOfPerson } from './planOfPerson.ts';
import { planPaper } from './planPaper.ts';
import { takeSnapshot } from './planSnapshot.ts';
import {
  findVersion,
  insertSignatures,
  insertVersion,
  type PlanSignature,
  signaturesOf,
  versionsOfPlan,
} from './versionRepo.ts';

type Handlers = ModuleHandlers<'planContent'>;

/** An agreed version as it was then. */
export const readVersion: Handlers['version'] = async (ctx, { id }) => {
  const found = await findVersion(ctx.db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  const { person } = await planOfPerson(ctx, found.planId);
  await ctx.audit.read(person.id, 'planVersion');
  return { snapshot: found.snapshot };
};

/** Freezes the plan as it stands: what was agreed on the day, and who signed. Refuses an agreement that changes nothing. */
export const agreeVersion: Handlers['agree'] = async (ctx, { planId, version, agreedOn, note, signatures }) => {
  const { plan, person } = await planOfPerson(ctx, planId);
  const stored = await findContent(ctx.db, planId);
  if (stored?.version !== version) throw new Refusal('CONFLICT');
  if ([agreedOn, ...signatures.map(({ signedOn }) => signedOn)].some((day) => day > ctx.today))
    refuseBroken({ agreedOn: 'inFuture' });
  const bodyHash = contentHash(stored.body);
  const working = workingVersion(await versionsOfPlan(ctx.db, planId), bodyHash);
  if (!working.isChanged) throw new Refusal('ALREADY_EXISTS', { fields: { agreedOn: 'nothingNew' } });
  const snapshot = await takeSnapshot(ctx.db, { person, plan, body: stored.body, day: ctx.today });
  const id = newId();
  await insertVersion(ctx.db, {
    id,
    planId,
    number: working.number,
    agreedOn,
    snapshot,
    hash: contentHash(snapshot),
    bodyHash,
    note,
    createdAt: ctx.now,
    accountId: ctx.account.id,
  });
  await insertSignatures(
    ctx.db,
    signatures.map((signature) => signatureRow(ctx, id, signature)),
  );
  const detail = { version: id, number: working.number, signatures: signatures.length };
  await ctx.audit.write({ action: 'create', entity: 'planVersion', entityId: planId, personId: person.id, detail });
  return { id, number: working.number };
};

/** Adds a signature to what was agreed; the version itself is not touched. */
export const signVersion: Handlers['sign'] = async (ctx, { versionId, signature }) => {
  const found = await findVersion(ctx.db, versionId);
  if (!found) throw new Refusal('NOT_FOUND');
  const { person } = await planOfPerson(ctx, found.planId);
  if (signature.signedOn > ctx.today) refuseBroken({ signedOn: 'inFuture' });
  const row = signatureRow(ctx, versionId, signature);
  await insertSignatures(ctx.db, [row]);
  const detail = { version: versionId, role: signature.role };
  await ctx.audit.write({ action: 'create', entity: 'planSignature', entityId: row.id, personId: person.id, detail });
  return { id: row.id };
};

const signatureRow = (
  { now, account }: CommandContext,
  versionId: string,
  signature: Pick<PlanSignature, 'role' | 'name' | 'signedOn'>,
): PlanSignature => ({ id: newId(), versionId, ...signature, createdAt: now, accountId: account.id });

/** The plan as a file in the person's own language: an agreed version as it was, or the working one as it is. */
export const printPlan: Handlers['print'] = async (ctx, { planId, versionId, textSize, format, ground }) => {
  const { person } = await planOfPerson(ctx, planId);
  const { settings } = ctx;
  const language = person.letterLanguage ?? settings.letterLanguage;
  const material = await materialOf(ctx, planId, versionId);
  const paper: PaperDocument = planPaper({
    ...material,
    language,
    textSize,
    officeName: settings.officeName,
    madeOn: ctx.today,
  });
  await ctx.audit.write({
    action: 'export',
    entity: 'plan',
    entityId: planId,
    personId: person.id,
    ground,
    detail: { versionId, format, language, textSize },
  });
  const name = `individuell-plan-${language}`;
  return documentFile(paper, { name, format, fontFile: ctx.reference.fontFile });
};

async function materialOf(ctx: CommandContext, planId: string, versionId: string | null) {
  const { plan, person } = await planOfPerson(ctx, planId);
  if (versionId !== null) {
    const found = await findVersion(ctx.db, versionId);
    if (found?.planId !== planId) throw new Refusal('NOT_FOUND');
    const signatures = (await signaturesOf(ctx.db, [versionId])).get(versionId) ?? [];
    return { snapshot: found.snapshot, version: { number: found.number, agreedOn: found.agreedOn }, signatures };
  }
  const body = (await findContent(ctx.db, planId))?.body ?? blankPlanContent;
  const { number } = workingVersion(await versionsOfPlan(ctx.db, planId), contentHash(body));
  return {
    snapshot: await takeSnapshot(ctx.db, { person, plan, body, day: ctx.today }),
    version: { number, agreedOn: null },
    signatures: [],
  };
}
