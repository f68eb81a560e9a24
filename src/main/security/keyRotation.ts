import { writeFileAtomically } from './atomicFile.ts';
import { encodeKeyFile } from './keyFile.ts';
import { inTurn, readAuthenticKeyFile } from './keyFileStore.ts';
import { resealSlots } from './keySlots.ts';
import { keyBytes, randomBuffer } from './keyWrapping.ts';

/**
 * The key file for a new data key and the next epoch, written to `target` beside the one in use, which is untouched:
 * the caller encrypts the register anew and then swaps both. Nobody's password or recovery key is needed or changed.
 */
export async function rotateDataKey(options: {
  path: string;
  target: string;
  dek: Uint8Array;
}): Promise<{ dek: Buffer; epoch: number }> {
  return inTurn(options.path, async () => {
    const file = await readAuthenticKeyFile(options.path, options.dek);
    const place = { registerId: file.registerId, epoch: file.epoch + 1 };
    const dek = randomBuffer(keyBytes);
    await writeFileAtomically(
      options.target,
      encodeKeyFile({ ...file, ...place, ...resealSlots(file, place, dek) }, dek),
    );
    return { dek, epoch: place.epoch };
  });
}
