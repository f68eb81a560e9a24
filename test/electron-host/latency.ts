import { setTimeout as delay } from 'node:timers/promises';

import { hostOptions } from './options.ts';

/** What each answer to the page waits for: nothing, unless a slow machine is to be played. */
export async function latency(): Promise<void> {
  if (hostOptions.latencyMs > 0) await delay(hostOptions.latencyMs);
}
