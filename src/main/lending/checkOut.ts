import { existsSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

import { isLapsed } from '../../domain/account/authorisation.ts';
import type { Day, Moment } from '../../domain/calendar/day.ts';
import { leaseUntil, usualLoanDays } from '../../domain/lending/lease.ts';
import { findAccount } from '../account/accountRepo.ts';
import { Refusal } from '../api/refusal.ts';
import { putInPlace, type Unpacked } from '../backup/putInPlace.ts';
import { restoreBackup } from '../backup/restore.ts';
import { tryBackup } from '../backup/tryBackup.ts';
import type { BackupManifest } from '../backup/backupManifest.ts';
import type { Database } from '../db/database.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import { fetchPair } from './fetchPair.ts';
import type { HomePlaces } from './homePlaces.ts';
import { findHome, homeEdition } from './homeRegister.ts';
import { loanDaysOf } from './loanRuleRepo.ts';
import { obtainLease, refuseWhereLent } from './obtainLease.ts';
import { removeCopy } from './removeCopy.ts';
import { readNote } from './loanNote.ts';

export interface CheckOutOptions {
  home: HomePlaces;
  homePath: string;
  local: RegisterPaths;
  machine: string;
  loginName: string;
  password: string;
  /** Why another's loan is ended that is past its last day; null where none is to be. */
  breakBecause: string | null;
  /** Shuts a copy that is here and whose loan another has ended, and renames it with its note. */
  setLostCopyAside: () => Promise<void>;
  now: Moment;
  today: Day;
}

/**
 * Checks the register out to this machine: a copy that is opened with the account, checked from end to end and counted, and
 * only then, with the lease in hand, put in place. Nothing at home is changed but the lease. A check-out that was killed on
 * the way is begun again under its own lease. A copy whose loan was ended by another is set aside, never removed. Throws LENT_OUT, LOAN_OVERDUE (an administrator may break it with a reason), FORBIDDEN,
 * HOME_UNREACHABLE, REGISTER_MISSING, HOME_NOT_CLOSED, CONFLICT, and what restoring a backup throws.
 */
export async function checkOut(options: CheckOutOptions): Promise<void> {
  const { home, local, loginName, password, today, setLostCopyAside } = options;
  const note = await readNote(local);
  const { standing } = await refuseWhereLent(options, note);
  const isOurs = standing === 'mine' || standing === 'overdue';
  const found = await findHome(home);
  const base = await homeEdition(home);
  if (found === null || base === null) throw new Refusal('REGISTER_MISSING');
  // A copy that has no key file yet is none: left by a check-out that was killed.
  if (note !== null && !existsSync(local.keyFile)) await removeCopy(local);
  const isLost = note !== null && existsSync(local.keyFile) && !isOurs;
  if (!isLost && (existsSync(local.keyFile) || existsSync(local.database))) throw new Refusal('REGISTER_EXISTS');

  let accountId = '';
  let loanDays = usualLoanDays;
  const mustBeAdministrator = standing === 'expired' || standing === 'unreadable';
  const tryOut = (unpacked: Unpacked, manifest: BackupManifest | null) =>
    tryBackup(
      { ...unpacked, migrations: local.migrations },
      manifest,
      { loginName, password },
      async (database, id) => {
        accountId = id;
        await refuseAccount(database, id, today, mustBeAdministrator);
        loanDays = await loanDaysOf(database.db);
      },
    );
  const makeRoom = async () => {
    // Before the note of the new loan is there: else the copy of a lost one would pass for the new one's.
    if (isLost) await setLostCopyAside();
    const until = leaseUntil(today, loanDays);
    const lease = { loanId: randomUUID(), accountId, loginName, machine: options.machine, since: options.now, until };
    await obtainLease(options, lease, base);
  };
  if (found.container === null) {
    await putInPlace(local, {
      unpack: (to) => fetchPair(home, base.sha256, to),
      databaseSha256: base.sha256,
      tryOut: (unpacked) => tryOut(unpacked, null),
      makeRoom,
    });
  } else {
    await restoreBackup(found.container, local, tryOut, makeRoom);
  }
}

/** Who may not sign in takes no lease; and whoever ends another's is an administrator. */
async function refuseAccount(
  database: Database,
  accountId: string,
  today: Day,
  mustBeAdministrator: boolean,
): Promise<void> {
  // The copy alone: what is at home stays as it is until it is checked in.
  database.bringUpToDate();
  const row = await findAccount(database.db, accountId);
  if (!row?.isActive) throw new Refusal('WRONG_NAME_OR_PASSWORD');
  if (isLapsed(row, today)) throw new Refusal('AUTHORISATION_LAPSED');
  if (mustBeAdministrator && row.role !== 'administrator') throw new Refusal('FORBIDDEN', { role: 'administrator' });
}
