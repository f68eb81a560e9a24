import { randomUUID } from 'node:crypto';

import type { Day, Moment } from '../../domain/calendar/day.ts';
import { leaseUntil, usualLoanDays } from '../../domain/lending/lease.ts';
import { Refusal } from '../api/refusal.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import { homePlacesOf } from './homePlaces.ts';
import { findHome } from './homeRegister.ts';
import { endLease } from './leaseFile.ts';
import { removeNote } from './loanNote.ts';
import { obtainLease } from './obtainLease.ts';

export interface Borrower {
  homePath: string;
  local: RegisterPaths;
  accountId: string;
  loginName: string;
  machine: string;
  now: Moment;
  today: Day;
}

/**
 * Takes the lease of a home that is still empty, for a register that is made on this machine and comes home with its first
 * check-in; `make` makes it. Where that fails the lease is given up. Throws REGISTER_EXISTS, and as `obtainLease`.
 */
export async function borrowEmpty<T>(borrower: Borrower, make: () => Promise<T>): Promise<T> {
  const { homePath, local, accountId, loginName, machine, now, today } = borrower;
  const home = homePlacesOf(homePath);
  if ((await findHome(home)) !== null) throw new Refusal('REGISTER_EXISTS');
  const loanId = randomUUID();
  const lease = { loanId, accountId, loginName, machine, since: now, until: leaseUntil(today, usualLoanDays) };
  await obtainLease({ home, homePath, local, breakBecause: null, today }, lease, null);
  try {
    return await make();
  } catch (error) {
    await endLease(home, loanId);
    await removeNote(local);
    throw error;
  }
}
