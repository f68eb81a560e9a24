import { addDays, type Day } from '../../domain/calendar/day.ts';
import { isGranted } from '../../domain/referral/codes.ts';
import type { ReferralState } from '../../domain/referral/state.ts';
import { newIdOfMany } from '../db/newId.ts';
import type { AssignmentRow, EventRow } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import type { NewCase } from './importedCases.ts';

/** The state that an imported case stands in today. */
export function stateToday({ row }: Pick<NewCase, 'row'>, hasCoordinatorToday: boolean): ReferralState {
  if (row.closedOn) return 'closed';
  if (isGranted(row.outcome ?? null)) return hasCoordinatorToday ? 'assigned' : 'awaitingCoordinator';
  return row.outcome ? 'decided' : 'received';
}

/**
 * Tells how an imported case came to its state: registered, decided, assigned, ended, closed. The events cannot be taken
 * back one by one: the whole import can.
 */
export function historyOf(found: NewCase, setting: ImportSetting): EventRow[] {
  const { row, assignments } = found;
  const granted = isGranted(row.outcome ?? null);
  const events: EventRow[] = [];
  let state: ReferralState | null = null;
  const tell = (
    step: EventRow['step'],
    onDay: Day,
    toState: ReferralState,
    facts: EventRow['facts'] = null,
    note: string | null = null,
  ): void => {
    events.push({
      id: newIdOfMany(),
      referralId: row.id,
      seq: events.length + 1,
      step,
      onDay,
      at: setting.now,
      accountId: setting.accountId,
      fromState: state,
      toState,
      note,
      facts,
    });
    state = toState;
  };

  tell('register', row.receivedOn, 'received', null, found.note);
  if (row.outcome && row.decidedOn)
    tell('decide', row.decidedOn, granted ? 'awaitingCoordinator' : 'decided', { outcome: row.outcome });
  if (granted) {
    for (const step of turns(assignments, setting.today)) {
      const facts = { coordinatorId: step.coordinatorId, ...(step.reason ? { reason: step.reason } : {}) };
      tell(
        step.begins ? 'assign' : 'assignmentEnds',
        step.onDay,
        step.begins ? 'assigned' : 'awaitingCoordinator',
        facts,
      );
    }
  }
  if (row.closedOn) tell('close', row.closedOn, 'closed', { reason: row.closeReason ?? null });
  // A coordinator from elsewhere than this case serves the person today, or a day is missing: the last event says where it stands.
  const last = events.at(-1);
  if (last && last.toState !== row.state) last.toState = row.state;
  return events;
}

interface Turn {
  onDay: Day;
  begins: boolean;
  coordinatorId: string;
  reason: string | null;
}

/** Beginnings, and those ends after which nobody follows the day after. */
function turns(assignments: readonly AssignmentRow[], today: Day): Turn[] {
  const inOrder = assignments.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
  return inOrder.flatMap((one, index) => {
    const begins: Turn = { onDay: one.fromDay, begins: true, coordinatorId: one.coordinatorId, reason: null };
    const { toDay } = one;
    const covered =
      !toDay ||
      toDay >= today ||
      inOrder.some(
        (other, i) => i !== index && other.fromDay <= addDays(toDay, 1) && (!other.toDay || other.toDay > toDay),
      );
    if (covered) return [begins];
    return [begins, { onDay: toDay, begins: false, coordinatorId: one.coordinatorId, reason: one.endReason ?? null }];
  });
}
