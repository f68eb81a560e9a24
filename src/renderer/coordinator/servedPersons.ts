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

/** Those whom a coordinator left behind: ended by the leaving, and still with nobody. */
export function leftBehind(before: readonly Served[], withoutCoordinator: ReadonlySet<string>): Served[] {
  const found = before.filter(
    ({ endReason, person }) => endReason === 'coordinatorLeft' && withoutCoordinator.has(person.id),
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
  /** How many were left behind with nobody. */
  behind: number;
}

/** Why the persons of a coordinator need somebody else; null where all is well. */
export function bannerOf({ coordinator: { activeTo, absences }, now, behind }: BannerFacts, today: Day) {
  if (activeTo !== null && activeTo < today) return behind > 0 ? 'left' : null;
  if (now === 0) return null;
  if (activeTo !== null) return 'leaves';
  return isAwayAlone(absences, today) ? 'away' : null;
}
