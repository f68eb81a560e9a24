import { existsSync } from 'node:fs';

import type { Day } from '../../domain/calendar/day.ts';
import {
  leaseStanding,
  mayBreak,
  type HomeEdition,
  type Lease,
  type LeaseStanding,
} from '../../domain/lending/lease.ts';
import { Refusal } from '../api/refusal.ts';
import { faultPoint } from '../faults/faultPoint.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import type { HomePlaces } from './homePlaces.ts';
import { homeEdition } from './homeRegister.ts';
import { breakLease, brokenLeaseFile, endLease, readLease, renewLease, takeLease } from './leaseFile.ts';
import { readNote, writeNote, type LoanNote } from './loanNote.ts';

export interface LeaseWish {
  home: HomePlaces;
  /** The register's path at home, as it was given. */
  homePath: string;
  local: RegisterPaths;
  breakBecause: string | null;
  today: Day;
}

interface Found {
  standing: LeaseStanding;
  lease: Lease | 'unreadable' | null;
}

/** Throws LENT_OUT, or LOAN_OVERDUE where the loan may be ended with a reason and none was given; both say who has it. */
export async function refuseWhereLent(
  { home, breakBecause, today }: Pick<LeaseWish, 'home' | 'breakBecause' | 'today'>,
  note: LoanNote | null,
): Promise<Found> {
  const lease = await readLease(home);
  const standing = leaseStanding(lease, note?.lease.loanId ?? null, today);
  const holder = lease === null || lease === 'unreadable' ? null : holderOf(lease);
  if (standing === 'lent') throw new Refusal('LENT_OUT', holder);
  if (mayBreak(standing) && breakBecause === null) throw new Refusal('LOAN_OVERDUE', holder);
  return { standing, lease };
}

const holderOf = ({ loginName, machine, since, until }: Lease) => ({ loginName, machine, since, until });

/**
 * Takes the lease for a copy that is ready to be put in place. The note comes first: a lease that nobody remembers would
 * keep everybody out. Throws LENT_OUT where another was quicker, and CONFLICT where the home has changed since it was copied.
 */
export async function obtainLease(wish: LeaseWish, wanted: Lease, base: HomeEdition | null): Promise<void> {
  const { home, homePath, local, breakBecause } = wish;
  const before = await readNote(local);
  const { standing, lease } = await refuseWhereLent(wish, before);
  const isOurs = standing === 'mine' || standing === 'overdue';
  const own = isOurs && before ? { ...wanted, loanId: before.lease.loanId, since: before.lease.since } : wanted;
  const ended = mayBreak(standing) ? lease : null;
  const broke = ended === null ? brokenBefore(home, before) : { ...partsOf(ended), reason: breakBecause ?? '' };
  await writeNote(local, { home: homePath, lease: own, base, broke, isTold: false, sent: null });
  faultPoint('checkOut.noted');
  if (ended !== null) {
    if (!(await breakLease(home, ended, own.loanId))) throw new Refusal('LENT_OUT', null);
    faultPoint('checkOut.leaseBroken');
  }
  const has = isOurs ? await renewLease(home, own) : await takeLease(home, own);
  if (!has) throw new Refusal('LENT_OUT', null);
  faultPoint('checkOut.leased');
  const now = await homeEdition(home);
  if (now?.edition === base?.edition && now?.sha256 === base?.sha256) return;
  await endLease(home, own.loanId);
  throw new Refusal('CONFLICT');
}

/** What an attempt had ended that was killed before the register was opened: the log is still to be told. */
function brokenBefore(home: HomePlaces, before: LoanNote | null): LoanNote['broke'] {
  const hasBroken = before !== null && !before.isTold && existsSync(brokenLeaseFile(home, before.lease.loanId));
  return hasBroken ? before.broke : null;
}

const partsOf = (lease: Lease | 'unreadable') =>
  lease === 'unreadable'
    ? { accountId: '', since: '', until: '' }
    : { accountId: lease.accountId, since: lease.since, until: lease.until };
