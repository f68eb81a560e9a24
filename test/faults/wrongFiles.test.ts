import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// oxlint-disable-next-line import/default -- the package's types say it otherwise than it is
import Driver from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { nb } from '../../src/locales/nb.ts';
import { backupRegister } from '../../src/main/backup/backup.ts';
import { howMany, tellFigure } from './howMany.ts';
import { numbersFrom } from './numbersFrom.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';

/** So many of each kind that there is more than one of. */
const times = howMany(1, 60);

/** What lies in the place of one of the two files, and the reasons that it may be refused with. */
interface Wrong {
  name: string;
  place: 'database' | 'keyFile';
  /** Null: a folder. */
  bytes: Buffer | null;
  reasons: readonly string[];
}

const some = <T>(make: (n: number) => T): T[] => Array.from({ length: times }, (_, n) => make(n));
const inPlace = (name: string, bytes: Buffer | null, ...reasons: string[]): Wrong => ({
  name,
  place: 'database',
  bytes,
  reasons,
});
const asKeys = (name: string, bytes: Buffer | null, ...reasons: string[]): Wrong => ({
  name,
  place: 'keyFile',
  bytes,
  reasons,
});

describe('another file in the register’s place', { timeout: 7_200_000 }, () => {
  let register: RegisterOnDisk;
  let other: RegisterOnDisk;
  beforeAll(async () => {
    register = await registerOnDisk();
    other = await registerOnDisk();
  });
  afterAll(async () => {
    await other.remove();
    await register.remove();
  });

  async function wrongFiles(): Promise<Wrong[]> {
    const random = numbersFrom(88);
    const below = (most: number) => Math.floor(random() * most);
    const old = await readFile(register.path);
    const oldKeys = await readFile(register.keyFile);
    let backup = '';
    await register.use(async (host) => {
      const open = host.current();
      const folder = join(other.folder, 'copies');
      if (open)
        ({ file: backup } = await backupRegister({
          register: open,
          toFolder: folder,
          now: '2026-11-21T12:00:00.000Z',
        }));
    });
    await register.use(async () => undefined);
    const whole = await readFile(register.path);
    await other.use(async (host) => {
      host
        .current()
        ?.database.db.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('future', 99999999999999)`);
    });
    const foreign = ['WRONG_KEY_OR_FOREIGN_FILE', 'DAMAGED'];
    const damagedKeys = ['KEY_FILE_DAMAGED'];
    return [
      inPlace('nothing but a name', Buffer.alloc(0), 'EMPTY_FILE'),
      inPlace('an older copy', old, 'OLDER_COPY'),
      inPlace('another office’s register', await readFile(other.path), 'WRONG_KEY_OR_FOREIGN_FILE'),
      inPlace('a database in clear', clearDatabase(join(other.folder, 'clear.db')), ...foreign),
      inPlace('a backup', await readFile(backup), ...foreign),
      inPlace('the key file', oldKeys, ...foreign),
      inPlace('a folder', null, 'FILE_NOT_READABLE'),
      ...some((n) =>
        inPlace(`chance ${n}`, Buffer.from(Array.from({ length: 1 + below(30_000) }, () => below(256))), ...foreign),
      ),
      ...some((n) => inPlace(`text ${n}`, Buffer.from('Kjære koordinator, '.repeat(1 + below(2000))), ...foreign)),
      ...some((n) => inPlace(`cut off ${n}`, whole.subarray(0, 1 + below(whole.length - 4096)), ...foreign)),
      ...some((n) => inPlace(`first page ${n}`, flipped(whole, below(4096), 1 << below(8)), ...foreign)),
      asKeys('nothing but a name', Buffer.alloc(0), ...damagedKeys),
      asKeys('an older one', oldKeys, 'KEY_FILE_OLDER'),
      asKeys('another office’s', await readFile(other.keyFile), 'WRONG_KEY_OR_FOREIGN_FILE', 'WRONG_REGISTER'),
      asKeys('a folder', null, 'FILE_NOT_READABLE'),
      asKeys('the register itself', whole, ...damagedKeys),
      ...some((n) =>
        asKeys(`chance ${n}`, Buffer.from(Array.from({ length: 1 + below(6000) }, () => below(256))), ...damagedKeys),
      ),
    ];
  }

  /** Every file of the folder with its bytes; of a folder within it the name alone. */
  async function everyFile(): Promise<string[]> {
    const names = (await readdir(register.folder)).toSorted();
    return Promise.all(
      names.map(async (name) => {
        const path = join(register.folder, name);
        return (await stat(path)).isDirectory() ? name : `${name} ${(await readFile(path)).toString('base64')}`;
      }),
    );
  }

  it('is refused with the reason, and nothing is overwritten', async () => {
    const all = await wrongFiles();
    const putBack = await register.keepCopy();
    expect(await register.tryToOpen(), 'it opens when nothing is wrong').toBeNull();
    const sum = { admitted: 0, touched: 0 };
    for (const { name, place, bytes, reasons } of all) {
      await putBack();
      const path = place === 'database' ? register.path : register.keyFile;
      await rm(path);
      await (bytes === null ? mkdir(path) : writeFile(path, bytes));
      const before = await everyFile();
      const code = await register.tryToOpen();
      if (code === null || !reasons.includes(code) || !(code in nb.error)) {
        sum.admitted += 1;
        console.error(name, place, code);
      }
      if (JSON.stringify(await everyFile()) !== JSON.stringify(before)) {
        sum.touched += 1;
        console.error('touched', name, place, await readdir(register.folder));
      }
    }
    await putBack();
    expect(await register.tryToOpen()).toBeNull();
    const { admitted, touched } = sum;
    const note = 'in the place of the register or of its key file; every file of the folder compared before and after';
    const figure = { fault: 'wrong, old, zero-byte, foreign file', what: 'files', lost: 0, note };
    tellFigure({ ...figure, tried: all.length, corrupt: touched, undetected: admitted });
    expect({ admitted, touched }).toEqual({ admitted: 0, touched: 0 });
  });
});

const flipped = (bytes: Buffer, at: number, bit: number): Buffer => {
  const damaged = Buffer.from(bytes);
  damaged.writeUInt8(damaged.readUInt8(at) ^ bit, at);
  return damaged;
};

/** A database of SQLite's own that nobody has encrypted. */
function clearDatabase(path: string): Buffer {
  const client = new Driver(path);
  client.exec('CREATE TABLE person (id TEXT); INSERT INTO person VALUES (1)');
  const bytes = client.serialize();
  client.close();
  return bytes;
}
