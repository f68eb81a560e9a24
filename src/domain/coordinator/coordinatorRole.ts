import { addDays, addYears, type Day } from '../calendar/day.ts';
import type { Outcome } from '../referral/codes.ts';
import type { CoordinatorRole } from './codes.ts';

/** What is known of a person's age; an expected child has no birth date. */
export interface Born {
  birthDate: Day | null;
}

/**
 * The last day of the right to a child coordinator. It lasts to the 18th birthday (hol § 7-2 a, pbrl § 2-5 c), which is
 * read as: the day before is the last. An assignment's days are inclusive, so this is its latest `toDay`.
 */
const lastDayAsChild = (birthDate: Day): Day => addDays(addYears(birthDate, 18), -1);

/**
 * What somebody appointed on the day is for the person. A child coordinator was granted and the person is under 18, or
 * not born yet, or of unknown age: child coordinator. From the 18th birthday on: coordinator (hol § 7-2).
 */
export function roleOn(outcome: Outcome | null, { birthDate }: Born, day: Day): CoordinatorRole {
  if (outcome !== 'grantedChildCoordinator') return 'coordinator';
  return birthDate === null || day <= lastDayAsChild(birthDate) ? 'childCoordinator' : 'coordinator';
}

/** The last day an assignment can have by itself: a child coordinator's, once the birth date is known. */
export const endByAge = (role: CoordinatorRole, { birthDate }: Born): Day | null =>
  role === 'childCoordinator' && birthDate !== null ? lastDayAsChild(birthDate) : null;
