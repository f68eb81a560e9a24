/** Why a file could not be opened as a register. */
export class DatabaseError extends Error {
  readonly code:
    | 'WRONG_KEY_OR_FOREIGN_FILE'
    | 'OPEN_ELSEWHERE'
    | 'EMPTY_FILE'
    | 'NEWER_FILE'
    | 'OTHER_EDITION'
    | 'DAMAGED'
    | 'DISK_FULL'
    | 'READ_ONLY';
  constructor(code: DatabaseError['code']) {
    super(code);
    this.code = code;
  }
}

/** Turns the driver's errors into codes that have a text; others pass unchanged. */
export function asDatabaseError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB') return new DatabaseError('WRONG_KEY_OR_FOREIGN_FILE');
  if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED') return new DatabaseError('OPEN_ELSEWHERE');
  // The second: not even the log's index has room, which is met when a register is opened.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return new DatabaseError('DISK_FULL');
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN') return new DatabaseError('READ_ONLY');
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR')) return new DatabaseError('DAMAGED');
  return error;
}

/** A register that was opened had the right key: a page that no longer fits it is damage, not a foreign file. */
export function asDamage(error: unknown): unknown {
  const known = asDatabaseError(error);
  return known instanceof DatabaseError && known.code === 'WRONG_KEY_OR_FOREIGN_FILE'
    ? new DatabaseError('DAMAGED')
    : known;
}
