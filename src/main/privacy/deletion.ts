import { mayApprove } from '../../domain/privacy/deletion.ts';
import { retentionOf } from '../../domain/privacy/retention.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { findPerson } from '../person/personRepo.ts';
import { deletePerson } from './deletePerson.ts';
import { decideProposal, findProposal, insertProposal, waitingProposal } from './deletionRepo.ts';
import { keptPersons } from './retentionRepo.ts';

/** Proposes that a person is deleted. Nothing happens before somebody else approves. Refuses with NOT_FOUND or ALREADY_EXISTS, and RULE while a case runs. */
export async function proposeDeletion(
  { db, account, audit, now, settings }: CommandContext,
  { personId, ground }: { personId: string; ground: string },
): Promise<{ id: string }> {
  const person = await findPerson(db, personId);
  if (!person) throw new Refusal('NOT_FOUND');
  if (await waitingProposal(db, person.id)) throw new Refusal('ALREADY_EXISTS');
  const [kept] = await keptPersons(db, person.id);
  if (!kept || kept.facts.isRunning) return refuseRunning();
  const retention = retentionOf(kept.facts, settings.retentionYears);
  const id = newId();
  await insertProposal(db, {
    id,
    version: 1,
    personId: person.id,
    retentionClass: retention.class,
    dueOn: retention.dueOn,
    ground,
    state: 'proposed',
    proposedAt: now,
    proposedBy: account.id,
    decidedAt: null,
    decidedBy: null,
    rows: null,
  });
  await audit.write({ action: 'create', entity: 'deletionProposal', entityId: id, personId: person.id });
  return { id };
}

function refuseRunning(): never {
  refuseBroken({ ground: 'running' });
  throw new Refusal('RULE');
}

interface Decision {
  id: string;
  version: number;
}

/** Says no to a proposal, or takes one's own back. Refuses with NOT_FOUND or CONFLICT. */
export async function rejectDeletion(ctx: CommandContext, { id, version }: Decision): Promise<Record<string, never>> {
  const { db, account, audit, now } = ctx;
  const proposal = await findProposal(db, id);
  if (proposal?.state !== 'proposed') throw new Refusal('NOT_FOUND');
  const decided = { state: 'rejected', decidedAt: now, decidedBy: account.id, rows: null } as const;
  if (!(await decideProposal(db, { id, version }, decided))) throw new Refusal('CONFLICT');
  await audit.write({ action: 'change', entity: 'deletionProposal', entityId: id, personId: proposal.personId });
  return {};
}

/** Carries a deletion out, as the second person. Refuses with NOT_FOUND, CONFLICT, RULE for one's own proposal or where something runs again. */
export async function approveDeletion(
  ctx: CommandContext,
  { id, version }: Decision,
): Promise<{ rows: number; lines: number }> {
  const { db, account, audit, now } = ctx;
  const proposal = await findProposal(db, id);
  if (proposal?.state !== 'proposed') throw new Refusal('NOT_FOUND');
  if (!mayApprove(proposal, account.id)) refuseBroken({ id: 'ownProposal' });
  const person = await findPerson(db, proposal.personId);
  if (!person) throw new Refusal('NOT_FOUND');
  const [kept] = await keptPersons(db, person.id);
  if (!kept || kept.facts.isRunning) refuseRunning();
  const { rows, lines, clearedDigest } = await deletePerson(db, person.id);
  // The very next line: it vouches for those whose text is gone.
  await audit.write({
    action: 'delete',
    entity: 'person',
    personId: person.id,
    detail: { proposalId: id, rows, lines, clearedDigest },
  });
  const decided = { state: 'carriedOut', decidedAt: now, decidedBy: account.id, rows: { ...rows } } as const;
  if (!(await decideProposal(db, { id, version }, decided))) throw new Refusal('CONFLICT');
  return { rows: Object.values(rows).reduce((sum, n) => sum + n, 0), lines };
}
