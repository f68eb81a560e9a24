import { readFile } from 'node:fs/promises';

import { writeFileAtomically } from './atomicFile.ts';
import { decodeKeyFile, encodeKeyFile, isAuthentic } from './keyFile.ts';
import { KeyFileError } from './keyFileError.ts';
import type { RegisterAnchors } from './keyFileShape.ts';
import { inTurn, previousKeyFile, readAuthenticKeyFile } from './keyFileStore.ts';
import { resealSlots } from './keySlots.ts';
import { keyBytes, randomBuffer } from './keyWrapping.ts';

/** A data key, and the how manieth of its register it is. The holder fills `dek` with zeros. */
export interface EpochKey {
  dek: Buffer;
  epoch: number;
}

/** A random data key for the epoch after this one. */
export function newEpochKey(epoch: number): EpochKey {
  return { dek: randomBuffer(keyBytes), epoch: epoch + 1 };
}

/**
 * Puts the next data key in force, in one rename: sealed to every account and recovery key there is, so that nobody's
 * password or paper is needed or changed. `anchors` are those of the register under the next key. Throws KEY_FILE_DAMAGED
 * for a file that was changed without the key: a public key that was swapped would be given the next one.
 */
export async function putInForce(options: {
  path: string;
  dek: Uint8Array;
  next: EpochKey;
  anchors: RegisterAnchors;
}): Promise<void> {
  const { path, dek, next, anchors } = options;
  await inTurn(path, async () => {
    const file = await readAuthenticKeyFile(path, dek);
    if (file.epoch + 1 !== next.epoch) throw new KeyFileError('KEY_FILE_DAMAGED');
    const place = { registerId: file.registerId, epoch: next.epoch };
    const after = { ...file, ...place, ...anchors, ...resealSlots(file, place, next.dek) };
    await writeFileAtomically(previousKeyFile(path), encodeKeyFile(file, dek));
    await writeFileAtomically(path, encodeKeyFile(after, next.dek));
  });
}

/** Whether the key file on the disk is by a holder of this data key. */
export async function isInForce(path: string, dek: Uint8Array): Promise<boolean> {
  return isAuthentic(decodeKeyFile(await readFile(path)), dek);
}
