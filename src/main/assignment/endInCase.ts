import { type Day, maxDay } from '../../domain/calendar/day.ts';
import type { CommandContext } from '../api/context.ts';
import type { UndoFacts } from '../db/schema/index.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import { mayTake } from '../../domain/referral/state.ts';
import { wasInForce } from '../../domain/coordinator/assignmentRules.ts';
import { changeCase } from '../referral/caseSteps.ts';
import { findReferral } from '../referral/referralRepo.ts';
import { type Assignment, assignmentsOfPerson, runningGrantOf } from './assignmentRepo.ts';

interface Ended {
  lastDay: Day;
  note: string | null;
  reason: string;
  undo: Omit<UndoFacts, 'referral'>;
}

/**
 * Tells the person's case that an assignment got its last day. With nobody left today or later the case awaits a
 * coordinator at once; while somebody still serves, the state stays, and the red line shows the person by itself on the
 * day nobody does (domain/coordinator/coveredState.ts).
 */
export async function endInCase(ctx: CommandContext, assignment: Assignment, ended: Ended): Promise<void> {
  await ctx.audit.write({
    action: 'change',
    entity: 'assignment',
    entityId: assignment.id,
    personId: assignment.personId,
    detail: { toDay: ended.lastDay, reason: ended.reason },
  });
  const own = assignment.referralId === null ? undefined : await findReferral(ctx.db, assignment.referralId);
  const found = own && own.state !== 'closed' ? own : await runningGrantOf(ctx.db, assignment.personId);
  if (!found) return refreshPersonDeadlines(ctx, assignment.personId);
  const others = await assignmentsOfPerson(ctx.db, assignment.personId);
  const isServed = others.some((one) => wasInForce(one) && (one.toDay === null || one.toDay >= ctx.today));
  const steps = !isServed && mayTake('assignmentEnds', found.state, ctx.settings.officeType);
  await changeCase(
    ctx,
    found,
    'assignmentEnds',
    {
      // An assignment from before the melding has no earlier place in its history.
      onDay: maxDay(ended.lastDay, found.receivedOn),
      note: ended.note,
      facts: { coordinatorId: assignment.coordinatorId, reason: ended.reason },
      undo: ended.undo,
    },
    steps ? 'awaitingCoordinator' : found.state,
  );
}
