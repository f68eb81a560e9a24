import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

import { sha256OfFile } from '../backup/fileHash.ts';
import { faultPoint } from '../faults/faultPoint.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import { previousKeyFile } from '../security/keyFileStore.ts';
import { editionFile, homePlacesOf, type HomePlaces } from './homePlaces.ts';
import { editionsAt } from './homeRegister.ts';
import { endLease, hasLease, settleFolder } from './leaseFile.ts';
import { readNote, removeNote, writeNote } from './loanNote.ts';
import { removeCopy } from './removeCopy.ts';

/**
 * Ends a check-in, however far it came before the machine went down: where the copy has become the home's edition, the
 * lease ends and the copy is removed; where it has not, it goes on being the newest. True when it is at home. The copy must
 * be closed. Throws HOME_UNREACHABLE: whether the copy is still the newest cannot be known then, so nobody may go on in it.
 */
export async function settleCheckIn(local: RegisterPaths): Promise<boolean> {
  const note = await readNote(local);
  if (!note?.sent) return false;
  const home = homePlacesOf(note.home);
  const target = editionFile(home, note.sent.edition);
  const isThere = (await editionsAt(home)).includes(note.sent.edition);
  if (!isThere || (await sha256OfFile(target)) !== note.sent.sha256) {
    await rm(`${target}.partial`, { force: true });
    await writeNote(local, { ...note, sent: null });
    return false;
  }
  const isNewest = (await editionsAt(home)).at(-1) === note.sent.edition;
  if (isNewest) await keepTheOneBefore(home, note.sent.edition);
  if (await hasLease(home, note.lease.loanId)) await endLease(home, note.lease.loanId);
  faultPoint('checkIn.leaseEnded');
  await removeCopy(local);
  faultPoint('checkIn.copyRemoved');
  await removeNote(local);
  return true;
}

/** Of what was at home before, the last is kept; a pair of files that somebody had put there steps aside first. */
async function keepTheOneBefore(home: HomePlaces, newest: number): Promise<void> {
  const { database, keyFile } = home.pair;
  const pair = [keyFile, previousKeyFile(keyFile), `${keyFile}.wait`, database];
  for (const path of pair) {
    const aside = `${path}.for-utlaan`;
    if (newest > 1) await rm(aside, { force: true });
    else if (existsSync(path)) await rename(path, aside);
  }
  for (const edition of await editionsAt(home)) {
    if (edition < newest - 1) await rm(editionFile(home, edition), { force: true });
  }
  await settleFolder(home);
}
