import { KeyFileError } from '../security/keyFileError.ts';
import type { RecoverySlot } from '../security/keyFileShape.ts';
import { keepNextRecoveryKey, makeNextRecoveryKey } from '../security/nextRecoveryKey.ts';
import type { RegisterKeys } from '../security/registerKeys.ts';
import { addAccount, removeAccount, setPassword } from '../security/vaultAccounts.ts';

/** The keys of an open register, bound to its key file and to the data key that is in memory while it is open. */
export function keysOf(path: string, dek: Buffer): RegisterKeys {
  // Held in memory only: left before it is typed back, or locked meanwhile, it has never been a way in.
  let next: RecoverySlot | null = null;
  return {
    addAccount: (account, password) => addAccount({ path, dek, account, password }),
    removeAccount: (accountId) => removeAccount({ path, dek, accountId }),
    resetPassword: (accountId, newPassword) => setPassword({ path, dek, accountId, newPassword }),
    changePassword: (accountId, oldPassword, newPassword) => setPassword({ path, accountId, oldPassword, newPassword }),
    async newRecoveryKey() {
      const { slot, recoveryKey } = await makeNextRecoveryKey({ path, dek });
      next = slot;
      return recoveryKey;
    },
    async keepRecoveryKey(typed) {
      if (!next) throw new KeyFileError('WRONG_RECOVERY_KEY');
      await keepNextRecoveryKey({ path, dek, next, typed });
      next = null;
    },
  };
}
