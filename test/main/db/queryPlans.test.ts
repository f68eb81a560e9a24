import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createDemo } from '../../../src/main/demo/createDemo.ts';
import { demoAccount } from '../../../src/main/demo/demoAccount.ts';
import { createRegisterHost, type RegisterHost } from '../../../src/main/register/registerHost.ts';
import { pathsOf } from '../../../src/main/register/registerPaths.ts';
import { cheapCostForTests } from '../../../src/main/security/passwordHash.ts';
import { usualDemo } from '../demo/demoRegister.ts';
import { resourcesPath } from '../testRegister.ts';

interface Client {
  prepare(source: string): { all(...values: unknown[]): unknown[] };
  exec(source: string): void;
}

let folder: string;
let host: RegisterHost;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-plans-'));
  const paths = pathsOf(join(folder, 'register.db'), resourcesPath);
  const { dek } = await createDemo({ paths, options: usualDemo, passwordCost: cheapCostForTests });
  dek.fill(0);
});
afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

const client = () => (host.current()!.database.db as unknown as { $client: Client }).$client;

async function unlock(): Promise<void> {
  await host?.close();
  host = createRegisterHost({
    registerPath: join(folder, 'register.db'),
    resourcesPath,
    send: () => undefined,
    clock: () => ({ now: '2026-11-21T12:00:00.000Z', today: '2026-11-21' }),
  });
  const { loginName, password } = demoAccount;
  expect(await host.handle('register.unlock', { loginName, password })).toMatchObject({ ok: true });
}

/** How the database goes about the one statement of a request that begins so: a line for each table and index. */
async function planOf(path: string, input: unknown, begins: RegExp): Promise<string[]> {
  const own = client();
  const prepare = own.prepare.bind(own);
  const seen = new Set<string>();
  own.prepare = (source) => {
    seen.add(source);
    return prepare(source);
  };
  const reply = await host.handle(path, input);
  own.prepare = prepare;
  expect(reply).toMatchObject({ ok: true });
  const [statement, ...others] = [...seen].filter((source) => begins.test(source));
  expect(others).toEqual([]);
  const places = statement!.match(/\?/g)?.length ?? 0;
  const rows = own
    .prepare(`EXPLAIN QUERY PLAN ${statement}`)
    .all(...Array.from({ length: places }, () => '2025-01-01'));
  return (rows as { detail: string }[]).map(({ detail }) => detail);
}

const persons = () => client().prepare('SELECT id FROM person WHERE merged_into_id IS NULL LIMIT 1').all();
const countStatistics = () => client().prepare('SELECT * FROM sqlite_stat1').all().length;

describe.each([
  ['with what was learnt of the rows', ''],
  ['with nothing known of the rows', 'DELETE FROM sqlite_stat1'],
  // SQLite looks anew when a table has become ten times what it was.
  [
    'with what a register of a tenth taught',
    `UPDATE sqlite_stat1 SET stat = (CAST(stat AS INTEGER) / 10) || substr(stat, instr(stat, ' '))`,
  ],
])('%s', (_, change) => {
  beforeAll(async () => {
    await unlock();
    if (change !== '') client().exec(change);
    // Opened anew, the numbers are read anew.
    await unlock();
  });

  test('the numbers are as they were made', () => {
    const isForgotten = change.startsWith('DELETE');
    expect(countStatistics() > 100).toBe(!isForgotten);
  });

  test('a page of the list is read in the order of its index, without sorting', async () => {
    const plan = await planOf(
      'person.list',
      { filter: {}, limit: 50 },
      /^select "id".*from "person".*order by.*limit/i,
    );
    expect(plan).toEqual(['SCAN person USING INDEX person_sort_name']);
  });

  test('a person is found by the key', async () => {
    const [{ id }] = persons() as [{ id: string }];
    const plan = await planOf('person.get', { id }, /^select.*"sort_name".*from "person" where "person"."id" = \?/i);
    expect(plan).toEqual(['SEARCH person USING INDEX sqlite_autoindex_person_1 (id=?)']);
  });

  test('the census scans the facts once and looks everything else up by the person', async () => {
    const plan = await planOf('statistics.keyFigures', { asOf: '2025-12-31' }, /^select json_group_array/i);
    // Those who were merged are listed once, whichever way.
    const ofMerged = plan.findIndex((line) => line.startsWith('LIST SUBQUERY')) + 1;
    const reads = plan.filter((line, n) => /^(SCAN|SEARCH)/.test(line) && n !== ofMerged);
    expect(reads[0]).toBe('SCAN person USING COVERING INDEX person_facts');
    expect(reads.length).toBeGreaterThan(8);
    for (const read of reads.slice(1))
      expect(read).toMatch(/^SEARCH \w+ USING (COVERING )?INDEX \w+ \((person_id|plan_id)=\?/);
  });

  test('a search looks the words up in their index', async () => {
    const plan = await planOf('search.find', { text: 'han' }, /^select.*from "search_word"/i);
    expect(plan.filter((line) => line.includes('search_word'))).toEqual([
      expect.stringMatching(/^SEARCH search_word USING COVERING INDEX search_word_word \(word>\? AND word<\?\)/),
    ]);
    expect(plan.filter((line) => line.startsWith('SCAN') && line !== 'SCAN hits')).toEqual([]);
  });
});

test('what is learnt holds numbers and no samples of rows', async () => {
  expect(client().prepare('SELECT * FROM sqlite_stat4').all()).toEqual([]);
  const stats = client().prepare('SELECT stat FROM sqlite_stat1').all() as { stat: string }[];
  expect(stats.filter(({ stat }) => !/^[\d ]+( (unordered|noskipscan|sz=\d+))*$/.test(stat))).toEqual([]);
});
