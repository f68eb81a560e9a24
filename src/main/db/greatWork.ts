import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';

import { faultPoint } from '../faults/faultPoint.ts';

/** What is asked of the driver here. */
interface Asked {
  pragma(text: string, options?: { simple: boolean }): unknown;
}

/** In KiB, as SQLite has it. A small cache makes a statistic over a million rows decrypt each page many times. */
export const usualCacheKiB = -512_000;
/** Great work fills its pages one after the other and seldom comes back to them: they need not all be kept in memory. */
const cacheOfGreatWorkKiB = -64_000;

/** Lies beside the register while its log does not, so that a crash meanwhile is not taken for a lost log. */
export const greatWorkMark = (registerPath: string): string => `${registerPath}-great`;

/**
 * Lets SQLite write straight into the file, with a journal of what stood there before. The log's way is to encrypt a page,
 * read it back, check it and encrypt it again: three times the work for the hundreds of megabytes of a great import. Just as
 * safe: after a crash the next opening puts the file back from the journal beside it.
 */
export function passOverLog(client: Asked, path: string): void {
  const mark = openSync(greatWorkMark(path), 'w', 0o600);
  fsyncSync(mark);
  closeSync(mark);
  client.pragma('journal_mode=DELETE');
  client.pragma(`cache_size=${cacheOfGreatWorkKiB}`);
  faultPoint('greatWork.pastTheLog');
}

export function backToLog(client: Asked, path: string): void {
  try {
    client.pragma(`cache_size=${usualCacheKiB}`);
    client.pragma('journal_mode=WAL');
    faultPoint('greatWork.backToTheLog');
    // A write that changes nothing: the log is there again only when something stands in it.
    client.pragma(`user_version=${Number(client.pragma('user_version', { simple: true }))}`);
    rmSync(greatWorkMark(path), { force: true });
  } catch {
    // The work is saved or taken back already. On a full disk the log comes back with the next opening.
  }
}
