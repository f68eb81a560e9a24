import { addYears, type Day } from '../calendar/day.ts';
import type { OfficeType } from '../office/officeType.ts';
import type { CoordinatorRole } from './codes.ts';
import { type Broken, isInOffice } from './coordinatorRules.ts';
import { type Born, endByAge } from './coordinatorRole.ts';

/** An assignment's days, both inclusive. `toDay` before `fromDay`: replaced before it began, never in force. */
export interface AssignmentDays {
  id: string;
  fromDay: Day;
  toDay: Day | null;
}

export interface Appointment {
  fromDay: Day;
  role: CoordinatorRole;
  coordinator: {
    activeFrom: Day;
    activeTo: Day | null;
    roles: readonly CoordinatorRole[];
    isHealthPersonnel: boolean;
  };
  officeType: OfficeType;
  decidedOn: Day | null;
  today: Day;
  /** The person's other assignments. */
  others: readonly AssignmentDays[];
}

/**
 * The rules of appointing a coordinator. Over the maximum, absent, or takes no new ones: the office's own choice, not
 * refused. Not in office, not appointed for such a role, or not helsepersonell in a helseforetak (sphl § 2-5 a): refused.
 */
export function brokenAppointmentRules(appointment: Appointment): Broken {
  const { fromDay, role, coordinator, officeType, decidedOn, today, others } = appointment;
  const broken: Broken = {};
  if (!isInOffice(coordinator, fromDay)) broken['coordinatorId'] = 'notInOffice';
  else if (!coordinator.roles.includes(role)) broken['coordinatorId'] = 'wrongRole';
  else if (officeType === 'healthTrust' && !coordinator.isHealthPersonnel)
    broken['coordinatorId'] = 'notHealthPersonnel';
  const begunLater = others.some((other) => wasInForce(other) && other.fromDay > fromDay && other.fromDay <= today);
  if (decidedOn !== null && fromDay < decidedOn) broken['fromDay'] = 'beforeDecision';
  else if (fromDay > addYears(today, 1)) broken['fromDay'] = 'tooFarAhead';
  // Somebody served from a later day: appointing behind their back would rewrite who was responsible then.
  else if (begunLater) broken['fromDay'] = 'beforeFormer';
  return broken;
}

/** Whether the assignment counted on any day. */
export const wasInForce = ({ fromDay, toDay }: AssignmentDays): boolean => toDay === null || toDay >= fromDay;

/** The assignments that a new one from the day takes over: always one responsible, never two (domain.md 4). */
export const takenOverFrom = <A extends AssignmentDays>(fromDay: Day, others: readonly A[]): A[] =>
  others.filter((other) => wasInForce(other) && (other.toDay === null || other.toDay >= fromDay));

/** The rules of ending an assignment on a day, inclusive. */
export function brokenEndRules(
  found: AssignmentDays & { role: CoordinatorRole },
  lastDay: Day,
  at: { today: Day; person: Born; others: readonly AssignmentDays[] },
): Broken {
  const latest = endByAge(found.role, at.person);
  const overlaps = at.others.some(
    (other) => wasInForce(other) && other.fromDay > found.fromDay && other.fromDay <= lastDay,
  );
  if (!wasInForce(found) || (found.toDay !== null && found.toDay < at.today)) return { lastDay: 'alreadyEnded' };
  if (lastDay < found.fromDay) return { lastDay: 'beforeFrom' };
  if (latest !== null && lastDay > latest) return { lastDay: 'afterTurning18' };
  return overlaps ? { lastDay: 'overlapsNext' } : {};
}
