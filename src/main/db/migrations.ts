import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

const journal = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) });

/** The moments of the migrations this version knows, from drizzle's journal. */
export function knownMigrations(folder: string): number[] {
  return journal
    .parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')))
    .entries.map((entry) => entry.when);
}
