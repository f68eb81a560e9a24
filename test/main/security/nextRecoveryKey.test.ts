import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { keepNextRecoveryKey, makeNextRecoveryKey } from '../../../src/main/security/nextRecoveryKey.ts';
import { unlockWithRecoveryKey } from '../../../src/main/security/vault.ts';
import { newKeyFile, refusalOf } from './keyFolder.ts';

/** Tries recovery keys a minute apart, so that none waits for a wrong one before it. */
function opener(path: string) {
  let seconds = 0;
  return (recoveryKey: string) => {
    seconds += 60;
    return refusalOf(
      unlockWithRecoveryKey({ path, recoveryKey, now: { upMs: seconds * 1000, monotonicMs: seconds * 1000 } }),
    );
  };
}

it('leaves the old recovery key in force, and the key file untouched, until the new one is typed back', async () => {
  const { path, dek, recoveryKey: old } = await newKeyFile();
  const opens = opener(path);
  const before = await readFile(path);
  const { slot, recoveryKey } = await makeNextRecoveryKey({ path, dek });
  expect(await readFile(path)).toEqual(before);
  expect([await opens(old), await opens(recoveryKey)]).toEqual(['done', 'WRONG_RECOVERY_KEY']);
  await keepNextRecoveryKey({ path, dek, next: slot, typed: recoveryKey.toLowerCase().replaceAll(' ', '-') });
  expect([await opens(old), await opens(recoveryKey)]).toEqual(['WRONG_RECOVERY_KEY', 'done']);
});

it('does not change keys when what is typed back is mistyped or another key', async () => {
  const { path, dek, recoveryKey: old } = await newKeyFile();
  const { slot, recoveryKey } = await makeNextRecoveryKey({ path, dek });
  const keep = (typed: string) => refusalOf(keepNextRecoveryKey({ path, dek, next: slot, typed }));
  expect(await keep(recoveryKey.slice(0, -1))).toBe('RECOVERY_KEY_MISTYPED');
  expect(await keep(old)).toBe('WRONG_RECOVERY_KEY');
  expect(await opener(path)(old)).toBe('done');
});
