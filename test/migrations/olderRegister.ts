import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { type Database, openDatabase } from '../../src/main/db/database.ts';
import { editionOf, migrationTags } from './edition.ts';

const migrations = resolve(import.meta.dirname, '../../resources/migrations');
const key = new Uint8Array(32).fill(7);

/** A register as an older version left it: made with the migrations before the one named, filled, then opened by today's program. */
export async function openOlder(
  before: string,
  fill: (db: Database['db']) => unknown,
  look: (db: Database['db']) => unknown,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'koordinat-older-'));
  const count = migrationTags.findIndex((tag) => tag.endsWith(`_${before}`));
  if (count < 0) throw new Error(`no migration ends with ${before}`);
  try {
    const path = join(folder, 'register.db');
    const old = openDatabase(path, key, editionOf(join(folder, 'migrations'), count));
    await fill(old.db);
    old.close();
    const now = openDatabase(path, key, migrations);
    try {
      await look(now.db);
    } finally {
      now.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
