import { open, rename, rm } from 'node:fs/promises';

import { systemErrorCode } from '../security/atomicFile.ts';
import { Refusal } from './refusal.ts';
import { codeOfSystemError } from './reply.ts';

/**
 * Writes the pieces to a file beside the one chosen and then puts it in its place, so that what stops half way
 * leaves nothing behind and an older file stays as it was. Refuses with DISK_FULL, or FILE_FAILED with the system's code.
 */
export async function writePieces(
  path: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      for await (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const code = codeOfSystemError(error);
    if (code === null) throw error;
    throw code === 'DISK_FULL' ? new Refusal(code) : new Refusal('FILE_FAILED', { reason: systemErrorCode(error) });
  }
}
