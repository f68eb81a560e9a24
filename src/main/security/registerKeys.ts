/** What a signed-in administrator may do with the keys of the open register; the data key itself never leaves it. */
export interface RegisterKeys {
  addAccount(account: { id: string; loginName: string }, password: string): Promise<void>;
  removeAccount(accountId: string): Promise<void>;
  /** A new password given by an administrator, without the old one. */
  resetPassword(accountId: string, newPassword: string): Promise<void>;
  /** A new password of one's own; refuses a wrong old one. */
  changePassword(accountId: string, oldPassword: string, newPassword: string): Promise<void>;
  /** A new recovery key as text to print once. The one before stays in force until the new one is kept. */
  newRecoveryKey(): Promise<string>;
  /** Puts the newest of them in force once it is typed back. Throws RECOVERY_KEY_MISTYPED or WRONG_RECOVERY_KEY. */
  keepRecoveryKey(typed: string): Promise<void>;
}
