import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

import type { Moment } from '../../domain/calendar/day.ts';
import { whyNotCheckIn, type HomeEdition } from '../../domain/lending/lease.ts';
import { codeOfSystemError } from '../api/reply.ts';
import { Refusal } from '../api/refusal.ts';
import { folderBeside } from '../backup/beforeMigrating.ts';
import { sha256OfFile } from '../backup/fileHash.ts';
import { letOldOnesGo } from '../backup/keptFiles.ts';
import { writeBackup, type WrittenBackup } from '../backup/writeBackup.ts';
import { faultPoint } from '../faults/faultPoint.ts';
import type { UnlockedRegister } from '../register/openRegister.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import type { LineWriter } from '../security/auditLog.ts';
import { lastAuditLine } from '../security/auditRepo.ts';
import { copyToDisk } from './fetchPair.ts';
import { editionFile, homePlacesOf, type HomePlaces } from './homePlaces.ts';
import { homeEdition } from './homeRegister.ts';
import { hasLease, readLease, settleFolder, shareLikeFolder } from './leaseFile.ts';
import { readNote, writeNote, type LoanNote } from './loanNote.ts';

/**
 * Brings the open copy home: a verified backup of it is written on this machine, copied to the home under another name,
 * read back from there, and only then named. Nobody else may be working in the register meanwhile. What is at home is
 * kept beside it. When this comes back the copy has become the home's newest edition, and `settleCheckIn` ends the loan.
 * Throws NOT_LENT, LEASE_LOST or HOME_MOVED_ON (nothing is merged, the copy is kept), HOME_UNREACHABLE, CHANGED_MEANWHILE, and the codes
 * of `writeBackup`.
 */
export async function checkIn(
  register: UnlockedRegister,
  local: RegisterPaths,
  now: Moment,
  log: LineWriter,
): Promise<void> {
  const note = await readNote(local);
  if (!note) throw new Refusal('NOT_LENT');
  const home = homePlacesOf(note.home);
  await refuseUnlessOurs(home, note);
  const written = await writeLastBackup(register, folderBeside(local.database), now, log);
  const sent: HomeEdition = { edition: (note.base?.edition ?? 0) + 1, sha256: written.sha256 };
  const target = editionFile(home, sent.edition);
  const arriving = `${target}.partial`;
  let mayBeThere = false;
  try {
    await sendAndReadBack(written, arriving);
    await shareLikeFolder(home, arriving);
    faultPoint('checkIn.sent');
    // From here on a restart asks the home before it opens the copy.
    await writeNote(local, { ...note, sent });
    faultPoint('checkIn.announced');
    await refuseUnlessOurs(home, note);
    await refuseIfChanged(register, written);
    if (existsSync(target)) throw new Refusal('HOME_MOVED_ON');
    mayBeThere = true;
    await rename(arriving, target);
    await settleFolder(home);
    faultPoint('checkIn.delivered');
    if (await hasLease(home, note.lease.loanId)) return;
    // Broken between the look and the naming: whoever broke it has the register now.
    await rm(target, { force: true });
    mayBeThere = false;
    throw new Refusal('LEASE_LOST');
  } catch (error) {
    await rm(arriving, { force: true }).catch(() => undefined);
    // A naming that the network says failed may have come through: then the note stays, and the home is asked later.
    if (!mayBeThere) await writeNote(local, { ...note, sent: null });
    const code = codeOfSystemError(error);
    throw code === null ? error : new Refusal(code === 'FILE_NOT_READABLE' ? 'HOME_UNREACHABLE' : code);
  }
}

async function refuseUnlessOurs(home: HomePlaces, note: LoanNote): Promise<void> {
  const edition = await homeEdition(home);
  const why = whyNotCheckIn({ loanId: note.lease.loanId, base: note.base }, { lease: await readLease(home), edition });
  if (why !== null) throw new Refusal(why);
}

/** The log is told first, so that the line comes home too. Throws CHANGED_MEANWHILE where work came in after the copy. */
async function writeLastBackup(
  register: UnlockedRegister,
  folder: string,
  now: Moment,
  log: LineWriter,
): Promise<WrittenBackup> {
  const line = { action: 'export', entity: 'register', entityId: register.registerId } as const;
  await register.held.tryToWrite(register.database);
  await register.database.inTransaction((db) => log(db, line));
  const written = await writeBackup(register, folder, now);
  await refuseIfChanged(register, written);
  await letOldOnesGo(folder, register.registerId, register.clock().today);
  return written;
}

/** Whatever is done leaves a line: where the log has grown, the copy is not the newest any more. */
async function refuseIfChanged({ database }: UnlockedRegister, { manifest }: WrittenBackup): Promise<void> {
  const head = await lastAuditLine(database.db);
  if (head?.hash !== manifest.auditHead.hash) throw new Refusal('CHANGED_MEANWHILE');
}

async function sendAndReadBack({ file, sha256 }: WrittenBackup, to: string): Promise<void> {
  await copyToDisk(file, to);
  if ((await sha256OfFile(to)) !== sha256) throw new Refusal('BACKUP_DAMAGED');
}
