import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { refuseUntrueAssignments } from '../assignment/truthCheck.ts';
import type { UndoFacts } from '../db/schema/index.ts';
import { refreshDeadlines } from '../deadline/refreshDeadlines.ts';
import { unsendLettersOf } from '../letter/letterRepo.ts';
import { readCase } from './caseSteps.ts';
import { changeAssignment, changeRequest, removeAssignments, removeRequests } from './closingRepo.ts';
import { revokeDecisions } from './decisionRepo.ts';
import { appendEvent, listEvents, markUndone, type ReferralEvent } from './eventRepo.ts';
import { updateReferral, type ReferralChanges } from './referralRepo.ts';

/**
 * The step that can be taken back: the last one that was not. The registration itself cannot; a case that should not be
 * is closed as registered in error.
 */
export function undoableEvent(events: readonly ReferralEvent[]): ReferralEvent | null {
  const last = events.findLast((event) => event.step !== 'undo' && event.undoneAt === null);
  return last === undefined || last.before === null ? null : last;
}

/**
 * Takes back the last step of a case: the case's columns, assignments and requests become what they were; a decision is
 * revoked and kept. The step stays in the history, marked, and the taking back is an event of its own.
 * Refuses with NOTHING_TO_UNDO where the event is not the last one that can be, or where it would give the person two
 * coordinators at once or one who has left.
 */
export async function undoStep(
  ctx: CommandContext,
  { id, version, eventId }: { id: string; version: number; eventId: string },
): Promise<{ version: number }> {
  const { db, now, today, account } = ctx;
  const found = await readCase(ctx, id, version);
  const event = undoableEvent(await listEvents(db, id));
  if (event === null || event.before === null || event.id !== eventId) throw new Refusal('NOTHING_TO_UNDO');
  const changes: ReferralChanges = { ...event.before.referral, updatedAt: now };
  if (!(await updateReferral(db, id, version, changes))) throw new Refusal('CONFLICT');
  await putBack(ctx, event.before);
  // A letter whose sending was this step waits to be sent again.
  await unsendLettersOf(db, event.id, now);
  await refuseUntrueAssignments(ctx, found.personId);
  await markUndone(db, event.id, now, account.id);
  await appendEvent(db, {
    referralId: id,
    step: 'undo',
    onDay: today,
    at: now,
    accountId: account.id,
    fromState: found.state,
    toState: changes.state ?? found.state,
    note: null,
    facts: { step: event.step },
    before: null,
  });
  await refreshDeadlines(ctx, id);
  await ctx.audit.write({
    action: 'change',
    entity: 'referral',
    entityId: id,
    personId: found.personId,
    detail: { step: 'undo', undone: event.step },
  });
  return { version: version + 1 };
}

async function putBack({ db, now }: CommandContext, before: UndoFacts): Promise<void> {
  if (before.decisionIds) await revokeDecisions(db, before.decisionIds, now);
  if (before.assignmentIds) await removeAssignments(db, before.assignmentIds);
  if (before.requestIds) await removeRequests(db, before.requestIds);
  for (const { id, values } of before.assignments ?? []) await changeAssignment(db, id, values);
  for (const { id, values } of before.requests ?? []) await changeRequest(db, id, values);
}
