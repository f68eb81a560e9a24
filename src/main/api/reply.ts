import type { Reply } from '../../contract/channel.ts';
import { DatabaseError } from '../db/databaseError.ts';
import { systemErrorCode } from '../security/atomicFile.ts';
import { KeyFileError } from '../security/keyFileError.ts';
import { Refusal } from './refusal.ts';

/** Where unexpected errors are told: set by who owns a log. The message may hold names of routes and columns, no data. */
let report: (error: unknown) => void = () => undefined;
export const setErrorReport = (to: (error: unknown) => void): void => void (report = to);

/** What the system says of a disk or folder, as a code that has a text; null for all else. */
export function codeOfSystemError(error: unknown): string | null {
  const known: Record<string, string> = {
    ENOSPC: 'DISK_FULL',
    EDQUOT: 'DISK_FULL',
    EFBIG: 'DISK_FULL',
    EACCES: 'READ_ONLY',
    EPERM: 'READ_ONLY',
    EROFS: 'READ_ONLY',
    EBUSY: 'FILE_IN_USE',
    ETXTBSY: 'FILE_IN_USE',
    ENOENT: 'FILE_NOT_READABLE',
    EISDIR: 'FILE_NOT_READABLE',
    ENOTDIR: 'FILE_NOT_READABLE',
    EIO: 'FILE_NOT_READABLE',
  };
  const code = systemErrorCode(error);
  return Object.hasOwn(known, code) ? (known[code] ?? null) : null;
}

/** Runs a piece of work and gives its value or its refusal as a value. Unexpected errors cross without detail. */
export async function asReply(work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: { code: error.code, details: error.details } };
    if (error instanceof DatabaseError) return { ok: false, error: { code: error.code } };
    if (error instanceof KeyFileError) {
      return {
        ok: false,
        error: { code: error.code, details: error.secondsLeft === null ? undefined : { seconds: error.secondsLeft } },
      };
    }
    const code = codeOfSystemError(error);
    if (code !== null) return { ok: false, error: { code } };
    report(error);
    return { ok: false, error: { code: 'UNEXPECTED' } };
  }
}
