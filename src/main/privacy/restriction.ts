import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { findPerson } from '../person/personRepo.ts';
import { insertRestriction, liftRestriction, standingRestriction } from './restrictionRepo.ts';

interface Order {
  personId: string;
  reason: string;
}

/** Restricts the processing (GDPR art. 18): kept and counted, and nothing else. Refuses with NOT_FOUND or ALREADY_EXISTS. */
export async function restrictPerson(
  { db, account, audit, now }: CommandContext,
  { personId, reason }: Order,
): Promise<Record<string, never>> {
  const person = await findPerson(db, personId);
  if (!person) throw new Refusal('NOT_FOUND');
  if (await standingRestriction(db, person.id)) throw new Refusal('ALREADY_EXISTS');
  const id = newId();
  const row = { id, personId: person.id, reason, at: now, accountId: account.id };
  await insertRestriction(db, { ...row, liftedAt: null, liftedBy: null, liftReason: null });
  await audit.write({ action: 'create', entity: 'personRestriction', entityId: id, personId: person.id });
  return {};
}

/** Lifts the restriction, with why. It stays in the history. Refuses with NOT_FOUND. */
export async function unrestrictPerson(
  { db, account, audit, now }: CommandContext,
  { personId, reason }: Order,
): Promise<Record<string, never>> {
  const person = await findPerson(db, personId);
  const standing = person && (await standingRestriction(db, person.id));
  if (!standing) throw new Refusal('NOT_FOUND');
  await liftRestriction(db, standing.id, { liftedAt: now, liftedBy: account.id, liftReason: reason });
  await audit.write({
    action: 'change',
    entity: 'personRestriction',
    entityId: standing.id,
    personId: standing.personId,
  });
  return {};
}
