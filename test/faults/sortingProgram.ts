import { mkdtempSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

// oxlint-disable-next-line import/default -- the package's types say it otherwise than it is
import Driver from 'better-sqlite3';
import { sql } from 'drizzle-orm';

import { setting } from '../../src/main/db/schema/index.ts';
import { openAlone } from '../fixtures/openAlone.ts';

/**
 * Sorts far more than a page, and counts the files SQLite makes for it in the temporary folder (it deletes their names
 * at once, so only a watcher sees them). `F PASSWORD`, with SQLITE_TMPDIR set. Says how many for us, and for a bare driver.
 */
const [path = '', password = ''] = process.argv.slice(2);
const folder = process.env['SQLITE_TMPDIR'] ?? mkdtempSync(join(path, '..', 'tmp'));
let seen = 0;
const watcher = watch(folder, () => void (seen += 1));
const counted = async (work: () => unknown): Promise<number> => {
  seen = 0;
  await work();
  await pause(200);
  return seen;
};

const register = await openAlone(path, 'ingrid', password);
const text = (n: number) => `KANARIFUGL ${(n * 7919) % 30_000} ${'x'.repeat(500)}`;
await register.database.inTransaction(async (db) => {
  for (let n = 0; n < 20_000; n += 1) await db.insert(setting).values({ key: `sort.${n}`, value: text(n) });
});
// So small that the sort has to go somewhere.
register.database.db.run(sql`PRAGMA cache_size=20`);
const ours = await counted(() =>
  register.database.db.all(sql`SELECT key FROM setting s ORDER BY value DESC, (SELECT count(*) FROM account), key`),
);

const bare = new Driver(join(path, '..', 'bare.db'));
bare.pragma('cache_size=20');
bare.pragma('temp_store=FILE');
bare.exec('CREATE TABLE t (v TEXT)');
const insert = bare.prepare('INSERT INTO t VALUES (?)');
bare.transaction(() => {
  for (let n = 0; n < 20_000; n += 1) insert.run(text(n));
})();
const theirs = await counted(() => bare.prepare('SELECT v FROM t ORDER BY v').all());
bare.close();
watcher.close();
await register.close();
process.stdout.write(`${ours}\n${theirs}\n`);
