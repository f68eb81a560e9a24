import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDatabase } from '../../src/main/db/database.ts';
import { resourcesPath } from '../main/testRegister.ts';
import { fillRegister } from '../fixtures/fillRegister.ts';
import { howMany, isLong, tellFigure } from './howMany.ts';

const pageSize = 4096;
const migrations = join(resourcesPath, 'migrations');
/** The short form looks at so many pages, spread over the file; the long form at every one. */
const mostPages = howMany(30, 1_000_000);
/** In the content, its end, the initialisation vector and the HMAC; the long form tries four more. */
const places = isLong ? [0, 100, 2048, 4015, 4016, 4031, 4032, 4095] : [100, 4032];

describe('a damaged file', () => {
  let folder: string;
  let path: string;
  let whole: Buffer;
  const key = randomBytes(32);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koordinat-pages-'));
    path = join(folder, 'register.db');
    const made = openDatabase(join(folder, 'made.db'), key, migrations);
    await made.inTransaction(async (db) => fillRegister(db, isLong ? 400 : 20));
    // A copy without free pages: nothing of those is ever shown, and nobody reads them.
    await made.copyTo(path);
    made.close();
    whole = readFileSync(path);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Whether damage is told of before anything of the file is shown: at opening, or by the check of every page. */
  function isFound(bytes: Buffer): boolean {
    writeFileSync(path, bytes);
    rmSync(`${path}-wal`, { force: true });
    try {
      const database = openDatabase(path, key, migrations, 'wait');
      try {
        return database.integrityCheck().length > 0;
      } finally {
        database.close();
      }
    } catch {
      return true;
    }
  }
  const pages = () => whole.length / pageSize;
  const some = () =>
    Array.from({ length: pages() }, (_, n) => n).filter((n) => n % Math.ceil(pages() / mostPages) === 0);

  it('is whole before, or all below would mean nothing', () => expect(isFound(whole)).toBe(false));

  it('with one flipped bit in any page is found out', () => {
    const undetected: number[] = [];
    for (const page of some()) {
      for (const place of places) {
        const damaged = Buffer.from(whole);
        const at = page * pageSize + place;
        damaged[at] = (damaged[at] ?? 0) ^ (1 << (page % 8));
        if (!isFound(damaged)) undetected.push(at);
      }
    }
    const tried = some().length * places.length;
    const note = `${places.length} places in each of ${some().length} pages`;
    tellFigure({
      fault: 'flipped bits',
      tried,
      what: 'flipped bits',
      lost: 0,
      corrupt: 0,
      undetected: undetected.length,
      note,
    });
    expect(undetected).toEqual([]);
  }, 7_200_000);

  it('with two pages in each other’s place, or cut off anywhere, is found out', () => {
    let [tried, undetected] = [0, 0];
    const look = (bytes: Buffer) => {
      tried += 1;
      undetected += Number(!isFound(bytes));
    };
    for (const page of some().filter((n) => n > 0)) {
      const swapped = Buffer.from(whole);
      const other = 1 + ((page + 6) % (pages() - 1));
      if (other === page) continue;
      whole.copy(swapped, page * pageSize, other * pageSize, (other + 1) * pageSize);
      whole.copy(swapped, other * pageSize, page * pageSize, (page + 1) * pageSize);
      look(swapped);
      look(whole.subarray(0, page * pageSize));
      look(whole.subarray(0, page * pageSize + 1000));
    }
    const note = 'each page swapped with another, the file cut at and inside each page';
    tellFigure({ fault: 'swapped pages, truncation', tried, what: 'files', lost: 0, corrupt: 0, undetected, note });
    expect(undetected).toBe(0);
  }, 7_200_000);
});
