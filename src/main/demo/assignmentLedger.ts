import { addDays, type Day, maxDay } from '../../domain/calendar/day.ts';
import { covers } from '../../domain/calendar/reportingPeriod.ts';
import type { AssignmentEndReason } from '../../domain/coordinator/codes.ts';
import type { CloseReason } from '../../domain/referral/codes.ts';
import type { AssignmentRow } from './demoRows.ts';

/** Everybody who has been a person's coordinator, whichever of their cases it was in: one responsible at a time. */
export class AssignmentLedger {
  readonly rows: AssignmentRow[] = [];

  /** Those who serve on the day or later. */
  running(day: Day): AssignmentRow[] {
    return this.rows.filter(({ toDay }) => !toDay || toDay >= day);
  }

  covers(day: Day): boolean {
    return this.rows.some(({ fromDay, toDay }) => covers({ from: fromDay, to: toDay ?? null }, day));
  }
}

/** Sets an assignment's last day and gives what undo needs. An end that comes earlier anyway stands as it is. */
export function endAssignment(row: AssignmentRow, lastDay: Day, endReason: AssignmentEndReason) {
  const former = { id: row.id, values: { toDay: row.toDay ?? null, endReason: row.endReason ?? null } };
  if (row.toDay && row.toDay <= lastDay) return former;
  row.toDay = maxDay(lastDay, addDays(row.fromDay, -1));
  row.endReason = endReason;
  row.version += 1;
  return former;
}

/** Why an assignment ends when its case is closed. */
export const endReasonOf = (reason: CloseReason): AssignmentEndReason => endReasons[reason] ?? 'other';

const endReasons: Partial<Record<CloseReason, AssignmentEndReason>> = {
  needEnded: 'needEnded',
  personWishes: 'personWishes',
  moved: 'moved',
  died: 'died',
  turned18: 'turned18',
  registeredInError: 'registeredInError',
};
