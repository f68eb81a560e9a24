/** Why a key file or an attempt to unlock was refused. Texts for people are looked up by code. */
export type KeyFileErrorCode =
  | 'WRONG_NAME_OR_PASSWORD'
  | 'WRONG_RECOVERY_KEY'
  /** The text is no recovery key at all: a slip of the pen, found by its checksum. */
  | 'RECOVERY_KEY_MISTYPED'
  | 'WAIT'
  | 'KEY_FILE_MISSING'
  | 'KEY_FILE_EXISTS'
  | 'KEY_FILE_DAMAGED'
  | 'KEY_FILE_NEWER'
  | 'WEAK_PARAMETERS'
  | 'PASSWORD_REFUSED'
  | 'ACCOUNT_UNKNOWN'
  | 'ACCOUNT_EXISTS'
  | 'LAST_ACCOUNT'
  /** The register's generation would go backwards: an older copy has taken its place. */
  | 'GENERATION_OLDER';

/** A refusal by the key file. Carries a code and, for WAIT, the seconds left; never a secret, a name or a path. */
export class KeyFileError extends Error {
  readonly code: KeyFileErrorCode;
  readonly secondsLeft: number | null;

  constructor(code: KeyFileErrorCode, secondsLeft: number | null = null) {
    super(code);
    this.name = 'KeyFileError';
    this.code = code;
    this.secondsLeft = secondsLeft;
  }
}
