import { randomUUID } from 'node:crypto';

import { readRecoveryKey } from '../../domain/account/recoveryKey.ts';
import { KeyFileError } from './keyFileError.ts';
import type { RecoverySlot } from './keyFileShape.ts';
import { changeInTurn, readAuthenticKeyFile } from './keyFileStore.ts';
import { newRecoverySlot, openRecoverySlot } from './keySlots.ts';

/** A recovery key that opens nothing yet: its text to print once, and the slot the key file is given when it is kept. */
export interface NextRecoveryKey {
  slot: RecoverySlot;
  recoveryKey: string;
}

/** Makes a recovery key without touching the key file: the one before stays in force. Throws the key file's errors. */
export async function makeNextRecoveryKey(options: { path: string; dek: Uint8Array }): Promise<NextRecoveryKey> {
  const file = await readAuthenticKeyFile(options.path, options.dek);
  return newRecoverySlot(file, randomUUID(), options.dek);
}

/**
 * Puts the recovery key in force in place of every one before, when it is typed back from paper in any spelling.
 * Throws RECOVERY_KEY_MISTYPED, or WRONG_RECOVERY_KEY when another key was typed or the data key is another since.
 */
export async function keepNextRecoveryKey(options: {
  path: string;
  dek: Uint8Array;
  next: RecoverySlot;
  typed: string;
}): Promise<void> {
  const { path, dek, next } = options;
  const reading = readRecoveryKey(options.typed);
  if (!reading.ok) throw new KeyFileError('RECOVERY_KEY_MISTYPED');
  try {
    await changeInTurn(path, dek, (file) => {
      const opened = openRecoverySlot(file, next, reading.secret);
      if (!opened) throw new KeyFileError('WRONG_RECOVERY_KEY');
      opened.fill(0);
      return { ...file, recovery: [next] };
    });
  } finally {
    reading.secret.fill(0);
  }
}
