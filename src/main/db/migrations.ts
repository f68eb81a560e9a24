import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

const journal = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) });

/**
 * The moments of the migrations this version knows, from drizzle's journal. Throws where they are not in order: drizzle
 * goes by the moment alone, and would leave out, without a word, one that is older than the one before it.
 */
export function knownMigrations(folder: string): number[] {
  const { entries } = journal.parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')));
  const late = entries.find(({ when }, n) => when <= (entries[n - 1]?.when ?? 0));
  if (late) throw new Error(`the migration ${late.tag} is no younger than the one before it`);
  return entries.map(({ when }) => when);
}
