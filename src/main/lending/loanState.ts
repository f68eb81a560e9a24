import { existsSync } from 'node:fs';

import type { Day } from '../../domain/calendar/day.ts';
import { leaseStanding, mayBreak, type Lease, type LeaseStanding } from '../../domain/lending/lease.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import type { KeyFileAccount } from '../security/keyFileShape.ts';
import { homePlacesOf } from './homePlaces.ts';
import { accountsAt, findHome } from './homeRegister.ts';
import { readLease } from './leaseFile.ts';
import { readNote, type LoanNote } from './loanNote.ts';

/** How a register that is lent out from a shared place stands to this machine, for the door and for the strip above the work. */
export interface LoanState {
  /** Whether this machine has the copy. */
  isHere: boolean;
  /** `lost`: the copy is here and its lease is not there any more. `unreachable`: the home cannot be asked. */
  standing: LeaseStanding | 'lost' | 'unreachable';
  /** Who has it; null where nobody has, or where that cannot be read. */
  holder: Pick<Lease, 'loginName' | 'machine' | 'since' | 'until'> | null;
  /** Whether an administrator may end another's loan. */
  mayBreak: boolean;
  /** Whether a register is at home that could be checked out. */
  isHomeFilled: boolean;
  /** Who can unlock what is at home; empty where the copy is here and says it itself. */
  accounts: KeyFileAccount[];
}

/** Looks at the home and at the note beside the copy. Null where neither is: a register that lives on this machine. */
export async function loanStateOf(
  homePath: string | null,
  local: RegisterPaths,
  today: Day,
): Promise<LoanState | null> {
  const note = await readNote(local);
  const path = note?.home ?? homePath;
  if (path === null) return null;
  const away = unaskedState(note, local);
  const { isHere } = away;
  try {
    const home = homePlacesOf(path);
    const [lease, found] = [await readLease(home), await findHome(home)];
    // A drive that is not connected may show as an empty folder.
    if (isHere && note && note.base !== null && lease === null && found === null) return away;
    const standing = leaseStanding(lease, note?.lease.loanId ?? null, today);
    const isOurs = standing === 'mine' || standing === 'overdue';
    return {
      isHere,
      standing: isHere && !isOurs ? 'lost' : standing,
      holder: lease === null || lease === 'unreadable' ? null : holderOf(lease),
      mayBreak: mayBreak(standing),
      isHomeFilled: found !== null,
      accounts: isHere ? [] : await accountsAt(home),
    };
  } catch (error) {
    if (isHere || isUnreachable(error)) return away;
    throw error;
  }
}

/** What a copy's own note says, while its home cannot be asked. */
export function unaskedState(note: LoanNote | null, local: RegisterPaths): LoanState {
  const isHere = note !== null && existsSync(local.keyFile);
  const holder = note && isHere ? holderOf(note.lease) : null;
  return { isHere, standing: 'unreachable', holder, mayBreak: false, isHomeFilled: false, accounts: [] };
}

const holderOf = ({ loginName, machine, since, until }: Lease) => ({ loginName, machine, since, until });

const isUnreachable = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^(E[A-Z]+|HOME_UNREACHABLE)$/.test(error.code);
