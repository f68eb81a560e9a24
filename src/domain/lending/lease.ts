import type { Day, Moment } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/holidays.ts';

/** Who has a register that is at home on a shared place, as it stands in clear beside it: an account and a machine, no person. */
export interface Lease {
  /** Names this one loan: the copy that was checked out carries it too. */
  loanId: string;
  accountId: string;
  loginName: string;
  /** What the machine is called by its system. */
  machine: string;
  since: Moment;
  /** The last day of the loan. It does not end by itself: from the day after an administrator may break it. */
  until: Day;
}

/** How many working days a register is lent for, unless the office says otherwise. */
export const usualLoanDays = 1;
export const mostLoanDays = 20;

/** The last day of a loan that is given today: the end of the next working day, or of so many. */
export const leaseUntil = (today: Day, loanDays: number): Day => addWorkingDays(today, loanDays);

/**
 * How a register at home stands to one machine. `free`: it may be checked out. `mine`: this machine has it; `overdue`: it
 * has it longer than agreed. `lent`: another has it. `expired`: another had it until a day that is past, so that the loan
 * may be broken; so may one whose lease cannot be read.
 */
export const leaseStandings = ['free', 'mine', 'overdue', 'lent', 'expired', 'unreadable'] as const;
export type LeaseStanding = (typeof leaseStandings)[number];

/** `ownLoanId`: the loan that this machine has noted; null where it has none. */
export function leaseStanding(lease: Lease | 'unreadable' | null, ownLoanId: string | null, today: Day): LeaseStanding {
  if (lease === null) return 'free';
  if (lease === 'unreadable') return 'unreadable';
  const isPast = lease.until < today;
  if (lease.loanId === ownLoanId) return isPast ? 'overdue' : 'mine';
  return isPast ? 'expired' : 'lent';
}

/** Whether an administrator may end the loan of another machine, with a reason. */
export const mayBreak = (standing: LeaseStanding): boolean => standing === 'expired' || standing === 'unreadable';

/** The state of the register at home: how often it has been checked in, and what marks this very content (SHA-256, hex). */
export interface HomeEdition {
  edition: number;
  sha256: string;
}

/**
 * Why a checked-out copy may not take the home's place; null where it may. The lease must still be the one it was lent
 * under, also past its last day, and the home the one it was copied from. Whatever else has come meanwhile is never merged.
 */
export function whyNotCheckIn(
  loan: { loanId: string; base: HomeEdition | null },
  home: { lease: Lease | 'unreadable' | null; edition: HomeEdition | null },
): 'LEASE_LOST' | 'HOME_MOVED_ON' | null {
  if (home.lease === null || home.lease === 'unreadable' || home.lease.loanId !== loan.loanId) return 'LEASE_LOST';
  const isSame =
    home.edition?.edition === loan.base?.edition && (home.edition?.sha256 ?? null) === (loan.base?.sha256 ?? null);
  return isSame ? null : 'HOME_MOVED_ON';
}
