import { readFile, rm } from 'node:fs/promises';
import { uptime } from 'node:os';
import { performance } from 'node:perf_hooks';

import { writeFileAtomically } from './atomicFile.ts';

/**
 * A moment on two clocks that nobody sets, in milliseconds: how long the machine has been up, which goes on when the app is
 * restarted, and the monotonic one, which ends with the process.
 */
export interface Instant {
  upMs: number;
  monotonicMs: number;
}

/** Counts wrong tries, for each thing that is tried, and says how long to wait. */
export interface SlowDown {
  /** Whole seconds until the next try; 0 when one may try. */
  secondsLeft(subject: string, now: Instant): Promise<number>;
  /** Counts a try as wrong before it is made, so that killing the process in the middle saves nobody the wait. */
  charge(subject: string, now: Instant): Promise<void>;
  /** Forgets the wrong tries after a right one. */
  clear(subject: string, now?: Instant): Promise<void>;
}

interface WrongTries {
  failures: number;
  since: Instant;
}

const longestWaitMs = 15 * 60_000;

/** The wait after so many wrong tries in a row: 1 s, doubling to 15 minutes, never for ever. */
export function waitAfter(failures: number): number {
  return failures < 1 ? 0 : Math.min(1000 * 2 ** (failures - 1), longestWaitMs);
}

export function currentInstant(): Instant {
  return { upMs: uptime() * 1000, monotonicMs: performance.now() };
}

/**
 * Wrong tries kept in a small file over restarts. While the process lives the monotonic clock decides; after a restart how long
 * the machine has been up. The clock on the wall is not asked: setting it, forward or back, neither shortens the wait nor prolongs it.
 */
export function createSlowDown(path: string): SlowDown {
  let known: Map<string, WrongTries> | null = null;

  async function tries(now: Instant): Promise<Map<string, WrongTries>> {
    known ??= await load(path, now);
    return known;
  }

  return {
    async secondsLeft(subject, now) {
      const entry = (await tries(now)).get(subject);
      if (!entry) return 0;
      const waited = now.monotonicMs - entry.since.monotonicMs;
      return Math.max(0, Math.ceil((waitAfter(entry.failures) - waited) / 1000));
    },
    async charge(subject, now) {
      const all = await tries(now);
      all.set(subject, { failures: (all.get(subject)?.failures ?? 0) + 1, since: now });
      await save(path, all);
    },
    async clear(subject, now = currentInstant()) {
      const all = await tries(now);
      if (all.delete(subject)) await save(path, all);
    },
  };
}

async function load(path: string, now: Instant): Promise<Map<string, WrongTries>> {
  const all = new Map<string, WrongTries>();
  for (const [subject, failures, upMs] of await readRows(path)) {
    // At least so much: since the try where the machine has been up all the time, else since it was started.
    const passed = now.upMs >= upMs ? now.upMs - upMs : now.upMs;
    all.set(subject, {
      failures,
      since: { upMs: now.upMs - passed, monotonicMs: now.monotonicMs - passed },
    });
  }
  // Kept from now on, or a machine that was started again would begin the wait anew at every restart of the app.
  if (all.size > 0) await save(path, all);
  return all;
}

/** Rows of subject, wrong tries, how long the machine had been up. A file that is damaged counts as none: whoever can damage it can delete it. */
async function readRows(path: string): Promise<[string, number, number][]> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (!Array.isArray(value)) return [];
    return value.filter(
      (row): row is [string, number, number] =>
        Array.isArray(row) && typeof row[0] === 'string' && Number.isSafeInteger(row[1]) && Number.isFinite(row[2]),
    );
  } catch {
    return [];
  }
}

async function save(path: string, all: ReadonlyMap<string, WrongTries>): Promise<void> {
  const rows = Array.from(all, ([subject, { failures, since }]) => [subject, failures, Math.round(since.upMs)]);
  try {
    if (rows.length === 0) await rm(path, { force: true });
    else await writeFileAtomically(path, Buffer.from(`${JSON.stringify(rows)}\n`, 'utf8'));
  } catch {
    // A disk that is full, failing or read-only must not keep the right password out; memory still counts.
  }
}
