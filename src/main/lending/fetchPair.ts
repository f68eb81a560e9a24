import { existsSync } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';

import { Refusal } from '../api/refusal.ts';
import { sha256OfFile } from '../backup/fileHash.ts';
import type { Unpacked } from '../backup/putInPlace.ts';
import { greatWorkMark } from '../db/greatWork.ts';
import type { HomePlaces } from './homePlaces.ts';

/**
 * Copies the two files of a register that somebody has put on a shared place, and reads the copies back. Never opens them
 * there. Throws HOME_NOT_CLOSED where a log lies beside them: then the file alone is not the whole register.
 */
export async function fetchPair({ pair }: HomePlaces, databaseSha256: string, to: Unpacked): Promise<void> {
  const logs = [`${pair.database}-wal`, `${pair.database}-journal`, greatWorkMark(pair.database)];
  if (logs.some((path) => existsSync(path))) throw new Refusal('HOME_NOT_CLOSED');
  const keyFileSha256 = await sha256OfFile(pair.keyFile);
  await copyToDisk(pair.keyFile, to.keyFile);
  await copyToDisk(pair.database, to.database);
  const isSame =
    (await sha256OfFile(to.keyFile)) === keyFileSha256 && (await sha256OfFile(to.database)) === databaseSha256;
  if (!isSame) throw new Refusal('BACKUP_DAMAGED');
}

/** Copies a file and forces the copy to the disk. Throws the system's error. */
export async function copyToDisk(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const file = await open(to, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
