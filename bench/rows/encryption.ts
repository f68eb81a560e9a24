import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// oxlint-disable-next-line import/default -- the package's types say it otherwise than it is
import Driver from 'better-sqlite3';

import { unlockWithPassword } from '../../src/main/security/vault.ts';
import type { BenchRow, BenchSetup } from '../benchRow.ts';
import { measureInTurn, type Samples } from '../measure.ts';

const statistic = `SELECT p.need_class, count(*) FROM person p JOIN plan l ON l.person_id = p.id
  WHERE l.active_from <= '2026-12-31' AND (l.active_to IS NULL OR l.active_to >= '2026-12-31') GROUP BY p.need_class`;

/** The same file twice, once without its key; both warm, both with a cache that holds them. */
async function againstPlain(setup: BenchSetup, run: (client: Driver.Database) => () => void): Promise<Samples> {
  const { path, password, host, scratch } = setup;
  await host.close();
  const { dek } = await unlockWithPassword({ path: `${path}.keys`, loginName: 'demo', password });
  const copies = ['encrypted', 'plain'].map((name) => join(scratch, `${name}.db`));
  const [encrypted, plain] = copies.map((copy) => {
    copyFileSync(path, copy);
    const client = new Driver(copy);
    client.pragma(`cipher='sqlcipher'`);
    client.pragma('legacy=4');
    client.key(Buffer.from(`x'${dek.toString('hex')}'`, 'latin1'));
    client.pragma('journal_mode=DELETE');
    if (copy.endsWith('plain.db')) client.rekey(Buffer.alloc(0));
    // As the register has it.
    client.pragma('locking_mode=EXCLUSIVE');
    client.pragma('journal_mode=WAL');
    client.pragma('cache_size=-512000');
    return client;
  });
  if (!encrypted || !plain) throw new Error('no copies');
  const samples = await measureInTurn(15, run(encrypted), run(plain));
  for (const client of [encrypted, plain]) client.close();
  for (const copy of copies) rmSync(copy);
  return samples;
}

export const encryptedReadRow: BenchRow = {
  what: 'encrypted, 2 000 warm point reads',
  floor: 'plain SQLite',
  atMost: 1.1,
  run: (setup) =>
    againstPlain(setup, (client) => {
      const ids = client.prepare('SELECT id FROM person ORDER BY sort_name LIMIT 2000').pluck().all();
      const read = client.prepare('SELECT * FROM person WHERE id = ?');
      return () => ids.forEach((id) => read.get(id));
    }),
};

export const encryptedStatisticRow: BenchRow = {
  what: 'encrypted, a warm statistic',
  floor: 'plain SQLite',
  atMost: 1.1,
  run: (setup) =>
    againstPlain(setup, (client) => {
      const count = client.prepare(statistic);
      return () => void count.all();
    }),
};
