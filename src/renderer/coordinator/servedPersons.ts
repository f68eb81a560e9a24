import type { OutputAt } from '../api/paths.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { wasInForce } from '../../domain/coordinator/assignmentRules.ts';

export type CoordinatorView = OutputAt<'coordinator.get'>;
export type Served = CoordinatorView['assignments'][number];

/** Those one serves on the day or is to serve, and those of before. */
export function servedOn(assignments: readonly Served[], day: Day): { now: Served[]; before: Served[] } {
  const isNow = ({ toDay }: Served) => toDay === null || toDay >= day;
  const counted = assignments.filter(wasInForce);
  return { now: counted.filter(isNow), before: counted.filter((one) => !isNow(one)) };
}

/**
 * Those a leaving coordinator has whom nobody takes over: ended by the leaving and with nobody the day after, or still
 * running beyond the last day. Each person once.
 */
export function waitingFor(
  { activeTo, assignments }: Pick<CoordinatorView, 'activeTo' | 'assignments'>,
  withoutCoordinator: ReadonlySet<string>,
): Served[] {
  if (activeTo === null) return [];
  const found = assignments.filter(
    ({ endReason, toDay, person }) =>
      toDay === null || toDay > activeTo || (endReason === 'coordinatorLeft' && withoutCoordinator.has(person.id)),
  );
  return [...new Map(found.map((one) => [one.person.id, one])).values()];
}

/** Whether somebody is away on the day without a substitute. */
const isAwayAlone = (absences: CoordinatorView['absences'], day: Day): boolean => {
  const covering = absences.filter(({ fromDay, toDay }) => fromDay <= day && (toDay === null || toDay >= day));
  return covering.length > 0 && covering.every(({ substituteId }) => substituteId === null);
};

export interface BannerFacts {
  coordinator: Pick<CoordinatorView, 'activeTo' | 'absences'>;
  /** How many are served today or later. */
  now: number;
  /** How many a leaving coordinator has whom nobody takes over. */
  waiting: number;
}

/** Why the persons of a coordinator need somebody else; null where all is well. */
export function bannerOf({ coordinator: { activeTo, absences }, now, waiting }: BannerFacts, today: Day) {
  if (activeTo !== null) {
    if (waiting === 0) return null;
    return activeTo < today ? 'left' : 'leaves';
  }
  return now > 0 && isAwayAlone(absences, today) ? 'away' : null;
}
