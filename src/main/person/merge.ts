import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { refreshDeadlines } from '../deadline/refreshDeadlines.ts';
import { caseIdsOf, hasOpenPlan, moveBelongings, writeMerge } from './mergeRepo.ts';
import { findPerson } from './personRepo.ts';
import { writeSearchWords } from './searchWordRepo.ts';

/**
 * Makes two records one: cases, decisions, assignments, plans and deadlines of `fromId` become those of `intoId`, which
 * also takes over what it did not know itself. The other record stays and leads here. Refuses with NOT_FOUND, or RULE for
 * the same record twice and for two open plans (one person has one plan, hol § 7-1).
 */
export async function mergePersons(
  ctx: CommandContext,
  { fromId, intoId }: { fromId: string; intoId: string },
): Promise<{ id: string }> {
  const { db, audit, now } = ctx;
  const from = await findPerson(db, fromId);
  const into = await findPerson(db, intoId);
  if (!from || !into) throw new Refusal('NOT_FOUND');
  if (from.id === into.id) refuseBroken({ fromId: 'samePerson' });
  if ((await hasOpenPlan(db, from.id)) && (await hasOpenPlan(db, into.id))) refuseBroken({ plan: 'bothHaveOne' });
  const caseIds = await caseIdsOf(db, from.id);
  const moved = await moveBelongings(db, from.id, into.id);
  await writeMerge(db, from, into, now);
  for (const id of [from.id, into.id]) await writeSearchWords(db, id);
  for (const caseId of caseIds) await refreshDeadlines(ctx, caseId);
  const line = { action: 'change', entity: 'person' } as const;
  await audit.write({
    ...line,
    entityId: into.id,
    personId: into.id,
    detail: { step: 'merge', fromId: from.id, moved },
  });
  await audit.write({
    ...line,
    entityId: from.id,
    personId: from.id,
    detail: { step: 'merge', intoId: into.id, moved },
  });
  return { id: into.id };
}
