import type { Day } from '../calendar/day.ts';
import type { OfficeType } from '../office/officeType.ts';
import { isAssignedOn } from '../statistics/indicatorRules.ts';
import type { Found } from './findingKind.ts';

/** What is known of an appointment when asking whether it can be right. */
interface AssignmentFacts {
  readonly fromDay: Day;
  readonly toDay: Day | null;
  /** The last day of the coordinator's work; null: at work still. */
  readonly coordinatorUntil: Day | null;
  /** Every case of the person's is closed. */
  readonly isAllClosed: boolean;
}

/** What contradicts or looks wrong in an appointment. */
export function assignmentFindings(assignment: AssignmentFacts, today: Day): Found[] {
  const { fromDay, toDay, coordinatorUntil, isAllClosed } = assignment;
  // One taken back on its first day was never in force; it is no slip.
  if (toDay !== null && toDay < fromDay) return [{ kind: 'assignmentEndsBeforeStart', facts: [fromDay, toDay] }];
  if (!isAssignedOn(assignment, today)) return [];
  const found: Found[] = [];
  if (coordinatorUntil !== null && coordinatorUntil < today)
    found.push({ kind: 'assignmentOfFormerCoordinator', facts: [coordinatorUntil] });
  if (isAllClosed) found.push({ kind: 'assignmentAfterClosedCase', facts: [fromDay] });
  return found;
}

interface CoordinatorFacts {
  readonly unitId: string | null;
  readonly activeFrom: Day;
  readonly activeTo: Day | null;
  readonly isHealthPersonnel: boolean;
}

/** What lacks or contradicts of a coordinator; of those who have left only what figures of earlier years rest on. */
export function coordinatorFindings(coordinator: CoordinatorFacts, today: Day, office: OfficeType): Found[] {
  const { unitId, activeFrom, activeTo, isHealthPersonnel } = coordinator;
  const isActive = activeTo === null || activeTo >= today;
  const found: Found[] = [];
  if (isActive && unitId === null) found.push({ kind: 'coordinatorWithoutUnit', facts: [] });
  if (activeTo !== null && activeTo < activeFrom)
    found.push({ kind: 'coordinatorEndsBeforeStart', facts: [activeFrom, activeTo] });
  // sphl § 2-5 a: in a hospital the coordinator shall be helsepersonell.
  if (isActive && office === 'healthTrust' && !isHealthPersonnel)
    found.push({ kind: 'coordinatorNotHealthPersonnel', facts: [] });
  return found;
}

/** A unit in use whose leader nobody knows: nobody to ask for a coordinator. */
export const unitFindings = (unit: { readonly leader: string | null; readonly isActive: boolean }): Found[] =>
  unit.isActive && !unit.leader ? [{ kind: 'unitWithoutLeader', facts: [] }] : [];
