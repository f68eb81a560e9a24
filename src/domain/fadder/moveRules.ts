import { addYears, type Day } from '../calendar/day.ts';
import { type AssignmentDays, takenOverFrom, wasInForce } from '../coordinator/assignmentRules.ts';
import { type Broken, isInOffice } from '../coordinator/coordinatorRules.ts';
import type { Term } from './fadderRules.ts';

/** A coordinator gets a fadder from a day. */
export interface Move {
  fromDay: Day;
  today: Day;
  coordinator: Term & { id: string };
  fadder: Term & { coordinatorId: string | null };
  /** All the times the coordinator has had or is to have a fadder. */
  others: readonly AssignmentDays[];
}

/** The rules of giving a coordinator a fadder: both in office that day, not oneself, and never behind a later one. */
export function brokenMoveRules({ fromDay, today, coordinator, fadder, others }: Move): Broken {
  if (fadder.coordinatorId === coordinator.id) return { fadderId: 'ownFadder' };
  if (!isInOffice(fadder, fromDay)) return { fadderId: 'fadderNotActive' };
  if (!isInOffice(coordinator, fromDay)) return { coordinatorId: 'notInOffice' };
  if (fromDay > addYears(today, 1)) return { fromDay: 'tooFarAhead' };
  // Who was fadder on a day that has been is history: a new one does not begin behind it.
  const begunLater = others.some((other) => wasInForce(other) && other.fromDay > fromDay && other.fromDay <= today);
  return begunLater ? { fromDay: 'beforeFormer' } : {};
}

/**
 * The times that end the day before the new fadder begins: one active fadder for each coordinator (R 6.3), the handover
 * is the day after, and one who was to begin later never does.
 */
export const endedByMove = <T extends AssignmentDays>(fromDay: Day, others: readonly T[]): T[] =>
  takenOverFrom(fromDay, others);
