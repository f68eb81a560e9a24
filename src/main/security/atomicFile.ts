import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { faultPoint } from '../faults/faultPoint.ts';

/**
 * Replaces a small file so that a crash at any moment leaves the old content or the new, whole: a temporary file in
 * the same folder, fsync, rename, fsync of the folder. Throws the system's error, with the old file untouched.
 */
export async function writeFileAtomically(path: string, content: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    // A fixed name: what a crash left behind is overwritten and never piles up.
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(content);
      faultPoint('keyFile.temporaryWritten');
      await file.sync();
    } finally {
      await file.close();
    }
    faultPoint('keyFile.temporarySynced');
    await renameOver(temporary, path);
    faultPoint('keyFile.renamed');
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** The system's code of a failed call (`ENOENT`), or an empty text for any other error. */
export function systemErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      // On Windows a virus scanner or an indexer holds a fresh file open for a moment.
      const isHeld = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(systemErrorCode(error));
      if (!isHeld || attempt === 6) throw error;
      await pause(20 * 2 ** attempt);
    }
  }
}

/** Makes a rename in a folder last through a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows gives no handle to a folder; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
