import type { Reply } from '../../contract/channel.ts';
import { DatabaseError } from '../db/database.ts';
import { KeyFileError } from '../security/keyFileError.ts';
import { Refusal } from './refusal.ts';

/** Where unexpected errors are told: set by who owns a log. The message may hold names of routes and columns, no data. */
let report: (error: unknown) => void = () => undefined;
export const setErrorReport = (to: (error: unknown) => void): void => void (report = to);

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
    report(error);
    return { ok: false, error: { code: 'UNEXPECTED' } };
  }
}
