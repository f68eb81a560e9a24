import { assignmentsGivingWay, mergeConflicts } from '../../domain/person/mergeRules.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { endAssignment } from '../assignment/takeOver.ts';
import { moveRelations } from '../family/relationRepo.ts';
import { refreshDeadlines } from '../deadline/refreshDeadlines.ts';
import { caseIdsOf, moveBelongings, writeMerge } from './mergeRepo.ts';
import { mergedRecord } from './mergeSides.ts';
import { findPerson } from './personRepo.ts';
import { writeSearchWords } from './searchWordRepo.ts';

interface Merge {
  fromId: string;
  intoId: string;
  keepCoordinatorOf: 'from' | 'into' | null;
}

/**
 * Makes two records one: cases, decisions, assignments, plans and deadlines of `fromId` become those of `intoId`, which
 * also takes over what it did not know itself. The other record stays and leads here. Refuses with NOT_FOUND, or RULE for
 * the same record twice, for two plans that stand (one person has one plan, hol § 7-1), and for two coordinators when
 * it is not said whose goes on.
 */
export async function mergePersons(ctx: CommandContext, merge: Merge): Promise<{ id: string }> {
  const { db, audit, now, account } = ctx;
  const from = await findPerson(db, merge.fromId);
  const into = await findPerson(db, merge.intoId);
  if (!from || !into) throw new Refusal('NOT_FOUND');
  if (from.id === into.id) refuseBroken({ fromId: 'samePerson' });
  const ended = await endOneOfTwo(ctx, from.id, into.id, merge.keepCoordinatorOf);
  const caseIds = await caseIdsOf(db, from.id);
  const relations = await moveRelations(db, from.id, into.id, { at: now, by: account.id });
  const moved = relations + (await moveBelongings(db, from.id, into.id));
  await writeMerge(db, from, into, now);
  for (const id of [from.id, into.id]) await writeSearchWords(db, id);
  // Those of the record that stays too: an assignment that came with the other may be what they waited for.
  for (const caseId of new Set([...caseIds, ...(await caseIdsOf(db, into.id))])) await refreshDeadlines(ctx, caseId);
  const line = { action: 'change', entity: 'person' } as const;
  await audit.write({
    ...line,
    entityId: into.id,
    personId: into.id,
    detail: { step: 'merge', fromId: from.id, moved, ended },
  });
  await audit.write({
    ...line,
    entityId: from.id,
    personId: from.id,
    detail: { step: 'merge', intoId: into.id, moved, ended },
  });
  return { id: into.id };
}

/** Lets one coordinator go on where both records have one. Returns the ids of the assignments that gave way. */
async function endOneOfTwo(
  ctx: CommandContext,
  fromId: string,
  intoId: string,
  keep: Merge['keepCoordinatorOf'],
): Promise<string[]> {
  const sides = { from: await mergedRecord(ctx.db, fromId), into: await mergedRecord(ctx.db, intoId) };
  const conflicts = mergeConflicts(sides.from, sides.into, ctx.today);
  if (conflicts.bothHavePlan) refuseBroken({ plan: 'bothHaveOne' });
  if (conflicts.coordinators !== null && keep === null) refuseBroken({ keepCoordinatorOf: 'bothHaveOne' });
  const kept = sides[keep ?? 'into'];
  const others = sides[keep === 'from' ? 'into' : 'from'];
  const givingWay = assignmentsGivingWay(kept.assignments, others.assignments, ctx.today);
  for (const { assignment, lastDay, isSameCoordinator } of givingWay)
    // The same coordinator twice is the record's fault, and no change of coordinator.
    await endAssignment(ctx, assignment, lastDay, isSameCoordinator ? 'registeredInError' : 'coordinatorChanged');
  return givingWay.map(({ assignment }) => assignment.id);
}
