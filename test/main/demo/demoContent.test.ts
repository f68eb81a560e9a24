import { expect, it } from 'vitest';

import type { DemoOptions } from '../../../src/domain/demo/demoOffice.ts';
import { contentHashes } from '../importing/registerContent.ts';
import { openDemo } from './demoRegister.ts';

/** What differs between two registers that were made alike: their own identity, and when the log was written. */
const own = ['audit', 'setting', 'deadline_rule.id'];

async function hashesOf(change: Partial<DemoOptions>): Promise<Record<string, string>> {
  const demo = await openDemo({ persons: 60, ...change });
  try {
    return await contentHashes(demo.database.db, own);
  } finally {
    await demo.close();
  }
}

it('makes the same content from the same seed, table by table', async () => {
  expect(await hashesOf({ seed: 11 })).toEqual(await hashesOf({ seed: 11 }));
});

it('makes other people from another seed', async () => {
  const [one, other] = [await hashesOf({ seed: 11 }), await hashesOf({ seed: 12 })];
  const alike = Object.keys(one).filter((table) => one[table] === other[table]);
  // What a demo has none of (drafts, imports, choices of screens) is empty in both; of the rest only the rules.
  const empty = one['draft'];
  expect(alike.filter((table) => one[table] !== empty)).toEqual(['deadline_rule']);
});
