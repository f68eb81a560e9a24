import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { type Database, openDatabase } from '../../src/main/db/database.ts';

const migrations = resolve(import.meta.dirname, '../../resources/migrations');
const key = new Uint8Array(32).fill(7);

/** A register as an older version left it: made with the migrations before the one named, filled, then opened by today's program. */
export async function openOlder(
  before: string,
  fill: (db: Database['db']) => unknown,
  look: (db: Database['db']) => unknown,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'koordinat-older-'));
  try {
    const path = join(folder, 'register.db');
    const old = openDatabase(path, key, migrationsBefore(before, join(folder, 'migrations')));
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

/** The migrations that were known before the one whose name ends so. */
function migrationsBefore(name: string, folder: string): string {
  cpSync(migrations, folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { tag: string }[] };
  const at = journal.entries.findIndex(({ tag }) => tag.endsWith(`_${name}`));
  if (at < 0) throw new Error(`no migration ends with ${name}`);
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }));
  return folder;
}
