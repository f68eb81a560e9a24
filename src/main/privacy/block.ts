import { findAccount } from '../account/accountRepo.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { findPerson } from '../person/personRepo.ts';
import { blocksOfPerson, findBlock, insertBlock, liftBlock } from './blockRepo.ts';

/** Shuts an account out from a person (pjl § 15: nobody reads but whom it concerns). Refuses with NOT_FOUND, ALREADY_EXISTS, and RULE for oneself. */
export async function blockAccount(
  { db, account, audit, now }: CommandContext,
  { personId, accountId, reason }: { personId: string; accountId: string; reason: string },
): Promise<{ id: string }> {
  const person = await findPerson(db, personId);
  if (!person || !(await findAccount(db, accountId))?.isActive) throw new Refusal('NOT_FOUND');
  // Who shuts oneself out could not open again: another leader does it.
  if (accountId === account.id) refuseBroken({ accountId: 'own' });
  const standing = (await blocksOfPerson(db, person.id)).filter(({ liftedAt }) => liftedAt === null);
  if (standing.some((block) => block.accountId === accountId)) throw new Refusal('ALREADY_EXISTS');
  const id = newId();
  const row = { id, personId: person.id, accountId, reason, at: now, blockedBy: account.id };
  await insertBlock(db, { ...row, liftedAt: null, liftedBy: null });
  await audit.write({
    action: 'create',
    entity: 'personBlock',
    entityId: id,
    personId: person.id,
    detail: { accountId },
  });
  return { id };
}

/** Lets an account in again. The block stays, marked. Refuses with NOT_FOUND. */
export async function liftAccountBlock(
  { db, account, audit, now }: CommandContext,
  id: string,
): Promise<Record<string, never>> {
  const block = await findBlock(db, id);
  if (!block) throw new Refusal('NOT_FOUND');
  await liftBlock(db, id, { liftedAt: now, liftedBy: account.id });
  const { personId, accountId } = block;
  await audit.write({ action: 'change', entity: 'personBlock', entityId: id, personId, detail: { lifted: accountId } });
  return {};
}
