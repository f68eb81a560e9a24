import type { CoordinatorRole } from './codes.ts';
import { freePlaces, type Load } from './load.ts';

/** What a coordinator can take on the day. */
export interface Capacity extends Load {
  roles: readonly CoordinatorRole[];
  takesNew: boolean;
  isAbsent: boolean;
}

/** Persons who wait for a coordinator against the places there are for them. */
export interface RecruitmentNeed {
  /** Persons granted a coordinator whom nobody coordinates for. */
  waiting: number;
  /** Of those, who need a child coordinator. */
  waitingForChildCoordinator: number;
  /** Places with coordinators who are there and take new persons. */
  freePlaces: number;
  /** Of those, with somebody who can be a child coordinator. */
  freeForChildCoordinator: number;
  /** How many would still wait if every free place were used as well as it can be: what must be recruited for. */
  shortOf: number;
}

/**
 * The need to recruit, for the whole office or one unit: who waits (the red line) against the free places today. A place
 * counts where its coordinator is in office, not away, takes new persons and is under the agreed maximum; one over the
 * maximum takes no place from others. A child coordinator's case needs somebody appointed for that (hol § 7-2 a), a
 * place with both roles serves either, and only once: so the shortage is the largest of three counts (Hall's condition):
 * of coordinators, of child coordinators, and of both together.
 *
 * There is none per area: persons live in areas, but coordinators belong to units, so an area has no free places.
 */
export function recruitmentNeed(
  waiting: readonly CoordinatorRole[],
  coordinators: readonly Capacity[],
): RecruitmentNeed {
  const places = (fits: (roles: readonly CoordinatorRole[]) => boolean): number =>
    coordinators.reduce(
      (sum, one) => sum + (one.takesNew && !one.isAbsent && fits(one.roles) ? Math.max(0, freePlaces(one)) : 0),
      0,
    );
  const child = waiting.filter((role) => role === 'childCoordinator').length;
  const all = places(() => true);
  const forChild = places((roles) => roles.includes('childCoordinator'));
  const forAdult = places((roles) => roles.includes('coordinator'));
  return {
    waiting: waiting.length,
    waitingForChildCoordinator: child,
    freePlaces: all,
    freeForChildCoordinator: forChild,
    shortOf: Math.max(0, child - forChild, waiting.length - child - forAdult, waiting.length - all),
  };
}
