import { existsSync } from 'node:fs';

import type { z } from 'zod';

import type { Contract } from '../../contract/index.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { readNote } from '../lending/loanNote.ts';
import { loanStateOf, unaskedState } from '../lending/loanState.ts';
import type { watchLoan } from '../lending/loanWatch.ts';
import { settleCheckIn } from '../lending/settleCheckIn.ts';
import { listAccounts, secondsToWait } from '../security/vault.ts';
import type { RegisterPaths } from './registerPaths.ts';

/** A register that is at home on a shared place, as this machine's door knows it. */
export interface LendingPlace {
  /** The register's path at home; null where the app was started on a path of its own. */
  homePath: string | null;
  /** What the machine is called by its system: it stands in the lease. */
  machine: string;
  watch: ReturnType<typeof watchLoan>;
}

type Status = z.input<Contract['register']['status']['output']>;

/** What stands at the door: no register, one that is locked, or one that is at home and must be checked out first. */
export async function doorStatus(
  { homePath, machine, watch }: LendingPlace,
  paths: RegisterPaths,
  today: Day,
  isOpen: boolean,
): Promise<Status> {
  // Where the home cannot be asked, unlocking says so.
  if (!isOpen) await settleCheckIn(paths).catch(() => false);
  const look = () => loanStateOf(homePath, paths, today);
  // Who works, or is about to, does not wait for a share; who wants to check out does.
  const found = existsSync(paths.keyFile)
    ? await watch(look, async () => {
        const note = await readNote(paths);
        return note && unaskedState(note, paths);
      })
    : await look();
  const loan = found && {
    isHere: found.isHere,
    standing: found.standing,
    holder: found.holder,
    mayBreak: found.mayBreak,
    isThisMachine: found.holder?.machine === machine,
  };
  const known = { officeName: null, language: null, loan };
  if (existsSync(paths.keyFile)) {
    const [accounts, waitSeconds] = [await listAccounts(paths.keyFile), await secondsToWait(paths.keyFile)];
    return { ...known, state: isOpen ? 'open' : 'locked', accounts, waitSeconds };
  }
  const isAtHome = found !== null && (found.isHomeFilled || found.standing !== 'free');
  // A demo is open beside a register that is not there.
  const state = isOpen ? 'open' : isAtHome ? 'home' : 'none';
  return { ...known, state, accounts: found?.accounts ?? [], waitSeconds: 0 };
}
