import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { AssignmentEndReason } from '../../domain/coordinator/codes.ts';
import type { CloseReason } from '../../domain/referral/codes.ts';
import { grantedStates } from '../../domain/referral/state.ts';
import type { CommandContext } from '../api/context.ts';
import type { UndoFacts } from '../db/schema/index.ts';
import {
  changeAssignment,
  changeRequest,
  hasOtherRunningGrant,
  runningAssignments,
  waitingRequests,
} from './closingRepo.ts';
import type { Referral } from './referralRepo.ts';

const endReasons: Partial<Record<CloseReason, AssignmentEndReason>> = {
  needEnded: 'needEnded',
  personWishes: 'personWishes',
  moved: 'moved',
  died: 'died',
  turned18: 'turned18',
  registeredInError: 'registeredInError',
};

/**
 * What ends with a case: units are no longer asked, and with the person's last granted case nobody is a coordinator any
 * longer (the closing day is the last). Gives what undo needs to put it back.
 */
export async function endWithCase(
  ctx: CommandContext,
  found: Referral,
  onDay: Day,
  reason: CloseReason,
): Promise<Omit<UndoFacts, 'referral'>> {
  const requests = [];
  for (const request of await waitingRequests(ctx.db, found.id)) {
    requests.push({ id: request.id, values: { state: request.state, answeredOn: request.answeredOn } });
    await changeRequest(ctx.db, request.id, { state: 'withdrawn', answeredOn: onDay });
  }
  const wasGranted = (grantedStates as readonly string[]).includes(found.state);
  if (!wasGranted || (await hasOtherRunningGrant(ctx.db, found.personId, found.id))) return { requests };
  const assignments = [];
  for (const running of await runningAssignments(ctx.db, found.personId, onDay)) {
    assignments.push({
      id: running.id,
      values: { toDay: running.toDay, endReason: running.endReason, version: running.version },
    });
    await changeAssignment(ctx.db, running.id, {
      // One that was to begin later ends before it begins, and so counts on no day.
      toDay: running.fromDay > onDay ? addDays(running.fromDay, -1) : onDay,
      endReason: endReasons[reason] ?? 'other',
      version: running.version + 1,
    });
  }
  return { requests, assignments };
}
