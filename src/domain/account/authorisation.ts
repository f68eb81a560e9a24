import { addYears, type Day, type Moment } from '../calendar/day.ts';
import type { Role } from './role.ts';

export interface Authorisation {
  readonly role: Role;
  readonly isActive: boolean;
  /** The last day one may sign in; null: until the account is ended. */
  readonly validUntil: Day | null;
  readonly createdAt: Moment;
  readonly assessedOn: Day | null;
}

/** Whether the period has run out (FOR-2019-03-01-168 § 13: authorisation is limited in time). On its last day it still holds. */
export const isLapsed = ({ validUntil }: Pick<Authorisation, 'validUntil'>, today: Day): boolean =>
  validUntil !== null && validUntil < today;

/** Whether it is a year since anybody asked if the account is still needed (FOR-2019-03-01-168 § 13). */
export function mustBeAssessed({ isActive, createdAt, assessedOn }: Authorisation, today: Day): boolean {
  return isActive && addYears(assessedOn ?? createdAt.slice(0, 10), 1) <= today;
}

/** Whether somebody can always let others in: an administrator whose account is open and has no end. */
export const hasLastingAdministrator = (accounts: readonly Authorisation[]): boolean =>
  accounts.some(({ role, isActive, validUntil }) => role === 'administrator' && isActive && validUntil === null);
