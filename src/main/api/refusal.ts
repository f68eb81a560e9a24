/** Why a request is refused. Each code has a text in the module `error` of every language. */
export const refusalCodes = [
  'UNKNOWN_ROUTE',
  'INVALID_INPUT',
  'LOCKED',
  'FORBIDDEN',
  'PERSON_BLOCKED',
  'PERSON_RESTRICTED',
  'NOT_FOUND',
  'CONFLICT',
  'STEP_NOT_ALLOWED',
  'NOTHING_TO_UNDO',
  'RULE',
  'ALREADY_EXISTS',
  'WRONG_NAME_OR_PASSWORD',
  'AUTHORISATION_LAPSED',
  'WRONG_RECOVERY_KEY',
  'WAIT',
  'REGISTER_EXISTS',
  'REGISTER_MISSING',
  'KEY_FILE_MISSING',
  'KEY_FILE_DAMAGED',
  'KEY_FILE_NEWER',
  'WEAK_PARAMETERS',
  'WRONG_REGISTER',
  'OLDER_COPY',
  'CHANGES_MISSING',
  'KEY_FILE_OLDER',
  'NOT_A_BACKUP',
  'BACKUP_DAMAGED',
  'BACKUP_PLACE_MISSING',
  'SHARED_PLACE',
  'NOT_LENT',
  'LENT_OUT',
  'LOAN_OVERDUE',
  'LEASE_LOST',
  'HOME_MOVED_ON',
  'HOME_UNREACHABLE',
  'HOME_NOT_CLOSED',
  'LOAN_NOTE_DAMAGED',
  'CHANGED_MEANWHILE',
  'KEY_FILE_EXISTS',
  'RECOVERY_KEY_MISTYPED',
  'PASSWORD_REFUSED',
  'ACCOUNT_UNKNOWN',
  'ACCOUNT_EXISTS',
  'LAST_ACCOUNT',
  'GENERATION_OLDER',
  'WRONG_KEY_OR_FOREIGN_FILE',
  'OPEN_ELSEWHERE',
  'EMPTY_FILE',
  'NO_PERIODS',
  'NEWER_FILE',
  'OTHER_EDITION',
  'DAMAGED',
  'DISK_FULL',
  'READ_ONLY',
  'FILE_NOT_READABLE',
  'FILE_NOT_WRITABLE',
  'FILE_FAILED',
  'ATTACHMENT_TOO_LARGE',
  'ATTACHMENT_KIND',
  'ALREADY_ATTACHED',
  'YEAR_NOT_OVER',
  'IMPORT_HAS_ERRORS',
  'IMPORT_CHANGED_SINCE',
  'UNEXPECTED',
] as const;
export type RefusalCode = (typeof refusalCodes)[number] | (string & {});

/**
 * A refusal that crosses to the asker as a value. `details` names fields and rules, never personal data.
 * Thrown inside a transaction it rolls everything back.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: unknown;
  constructor(code: RefusalCode, details?: unknown) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Refuses with the fields and rules that were broken: `{ receivedOn: 'beforeSent' }`. */
export function refuseBroken(broken: Record<string, string>): void {
  if (Object.keys(broken).length > 0) throw new Refusal('RULE', { fields: broken });
}
