import { readFileSync } from 'node:fs';

import { createRegisterHost } from '../src/main/register/registerHost.ts';
import { demoAccount } from '../src/main/demo/demoAccount.ts';
import type { BenchRow } from './benchRow.ts';
import type { Samples } from './measure.ts';

/** What one row gave at one size: times, and the most memory its process had (MiB). */
export interface RowResult extends Samples {
  peakMiB: number;
}

const clock = () => ({ now: '2026-11-21T12:00:00.000Z', today: '2026-11-21' });

/** Measures one row at one size in this process, which then ends: so its peak of memory is its own. */
export async function runRow(row: BenchRow, place: Place): Promise<RowResult> {
  const { path, resourcesPath } = place;
  const host = createRegisterHost({ registerPath: path, resourcesPath, send: () => undefined, clock });
  const { loginName, password } = demoAccount;
  const ask = async (route: string, input: unknown, files = {}): Promise<unknown> => {
    const reply = await host.handle(route, input, files);
    if (!reply.ok) throw new Error(`${route}: ${reply.error.code} ${JSON.stringify(reply.error.details ?? '')}`);
    return reply.value;
  };
  await ask('register.unlock', { loginName, password });
  const register = host.current();
  if (!register) throw new Error('locked');
  const samples = await row.run({ ...place, host, register, password, ask });
  await host.close();
  return { ...samples, peakMiB: peakMiB() };
}

/** Linux counts a child's peak from its parent's in `maxRSS`; the status file begins anew with the program. */
function peakMiB(): number {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
    if (peak) return Number(peak[1]) / 1024;
  } catch {
    // Another system: what Node knows has to do.
  }
  return process.resourceUsage().maxRSS / 1024;
}

export interface Place {
  persons: number;
  path: string;
  resourcesPath: string;
  scratch: string;
}
