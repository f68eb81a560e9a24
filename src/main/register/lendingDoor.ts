import { existsSync } from 'node:fs';

import { Refusal } from '../api/refusal.ts';
import { setAside } from '../backup/setAside.ts';
import { checkOut, type CheckOutOptions } from '../lending/checkOut.ts';
import { homePlacesOf, noteOf } from '../lending/homePlaces.ts';
import { settleCheckIn } from '../lending/settleCheckIn.ts';
import type { LendingPlace } from './doorStatus.ts';
import type { RegisterPaths } from './registerPaths.ts';

/** Nobody opens a copy that may already be at home. Throws NOT_LENT where it is, and HOME_UNREACHABLE. */
export async function refuseSettled(paths: RegisterPaths): Promise<void> {
  if (await settleCheckIn(paths)) throw new Refusal('NOT_LENT');
}

/** A backup is put back into a copy that is lent to this machine, never beside a home that it would not know of. */
export function refuseUnborrowed({ homePath }: LendingPlace, local: RegisterPaths): void {
  if (homePath !== null && !existsSync(noteOf(local))) throw new Refusal('SHARED_PLACE');
}

type Wish = Pick<CheckOutOptions, 'loginName' | 'password' | 'breakBecause' | 'now' | 'today'>;

/** Checks out to this machine. Throws NOT_LENT where no register is at home on a shared place, and as `checkOut`. */
export async function checkOutHere(
  { homePath, machine }: LendingPlace,
  local: RegisterPaths,
  wish: Wish,
  release: () => Promise<void>,
): Promise<void> {
  if (homePath === null) throw new Refusal('NOT_LENT');
  const setLostCopyAside = async () => {
    await release();
    await setAside(local, wish.now, [noteOf(local)]);
  };
  await checkOut({ ...wish, homePath, home: homePlacesOf(homePath), local, machine, setLostCopyAside });
}
