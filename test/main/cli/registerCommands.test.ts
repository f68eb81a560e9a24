import { readFile, writeFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { syntheticNationalId } from '../../../src/domain/person/syntheticNationalId.ts';
import { demoAccount } from '../../../src/main/demo/demoAccount.ts';
import { initRegister, koordinat, temporaryFolder } from './commandLine.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const header = 'Navn;Fødselsdato;Mottatt;Behov;Avgjørelse;Avgjørelsesdato;Koordinator;Koordinator fra;Koordinator til';
const good = [
  header,
  'Kari Hansen;12.03.1969;02.01.2025;IP;innvilget;22.01.2025;Per Olsen;01.02.2025;31.12.2025',
  'Ola Berg;30.08.1950;03.01.2025;koordinator;innvilget;13.01.2025;Per Olsen;01.03.2025;30.12.2025',
  'Anne Vik;01.01.1980;05.01.2025;IP;avslag;25.01.2025;;;',
].join('\n');

/** The indicators by id. */
async function statsOf(register: string, ...args: string[]) {
  const { json } = await koordinat(['stats', '--register', register, '--json', ...args]);
  const { indicators } = json as {
    indicators: { id: string; numerator: number; denominator: number; median: number }[];
  };
  return (id: string) => indicators.find((one) => one.id === id);
}

describe('import from the command line', () => {
  let register: string;
  const run = (...args: string[]) => koordinat(['import', ...args, '--register', register, '--json']);
  const counts = async () =>
    ((await koordinat(['verify', '--register', register, '--json'])).json as { counts: object }).counts;
  beforeAll(async () => {
    register = folder.path('import.db');
    await initRegister(register);
    await writeFile(folder.path('good.csv'), good);
    await writeFile(folder.path('bad.csv'), good.replace('02.01.2025', '31.02.2025'));
    await writeFile(folder.path('odd.csv'), good.replace('Mottatt', 'Rubrikk'));
    await writeFile(folder.path('mapping.json'), JSON.stringify({ Rubrikk: 'receivedOn' }));
  });

  it('refuses a list with an error, says where, and writes nothing', async () => {
    const before = await counts();
    const refused = await run(folder.path('bad.csv'), '--kind', 'referrals');
    expect(refused).toMatchObject({
      code: 1,
      json: {
        rows: 3,
        created: 0,
        errors: [{ row: 2, column: 'Mottatt', code: 'IMPOSSIBLE_DATE', value: '31.02.2025' }],
      },
    });
    expect(await counts()).toEqual(before);
  });

  it('tries without writing', async () => {
    const before = await counts();
    const tried = await run(folder.path('good.csv'), '--kind', 'referrals', '--dry-run');
    expect(tried).toMatchObject({ code: 0, json: { rows: 3, created: 3, matched: 0, skipped: 0, errors: [] } });
    expect(await counts()).toEqual(before);
  });

  it('takes a mapping for headers nobody knows', async () => {
    const args = [folder.path('odd.csv'), '--kind', 'referrals', '--dry-run'];
    expect((await run(...args)).json).toMatchObject({
      warnings: [{ code: 'COLUMN_NOT_READ', column: 'Rubrikk' }, { code: 'RECEIVED_ASSUMED' }, {}, {}],
    });
    const mapped = await run(...args, '--mapping', folder.path('mapping.json'));
    expect(mapped).toMatchObject({ code: 0, json: { created: 3, errors: [], warnings: [] } });
  });

  it('is wrong usage with a mapping that is none, and refused for a file that is not there', async () => {
    await writeFile(folder.path('broken.json'), '["receivedOn"]');
    const wrong = await run(folder.path('good.csv'), '--kind', 'referrals', '--mapping', folder.path('broken.json'));
    expect(wrong).toMatchObject({ code: 2, json: { error: { code: 'WRONG_USAGE' } } });
    const missing = await run(folder.path('none.csv'), '--kind', 'referrals');
    expect(missing).toMatchObject({ code: 1, json: { error: { code: 'FILE_NOT_READABLE' } } });
  });

  it('counts what came in exactly, also on the last day of an assignment', async () => {
    expect(await run(folder.path('good.csv'), '--kind', 'referrals')).toMatchObject({ code: 0, json: { created: 3 } });
    const onTheDay = await statsOf(register, '--as-of', '2025-12-31');
    expect(onTheDay('coordinatorShare')).toMatchObject({ numerator: 1, denominator: 3 });
    expect(onTheDay('daysToDecision')).toMatchObject({ denominator: 3, median: 20 });
    const before = await statsOf(register, '--as-of', '2025-12-30');
    expect(before('coordinatorShare')).toMatchObject({ numerator: 2 });
    const january = await statsOf(register, '--as-of', '2025-12-31', '--from', '2025-01-01', '--to', '2025-01-20');
    expect(january('daysToDecision')).toMatchObject({ denominator: 1 });
  });
});

describe('made-up identity numbers', () => {
  it('are refused in a real register, and taken where it was made for trying things out', async () => {
    await writeFile(
      folder.path('made-up.csv'),
      `Fødselsnummer;Navn;Mottatt;Behov\n${syntheticNationalId('1980-05-17', 'female')};Ada Ås;02.01.2025;IP`,
    );
    const run = async (name: string, ...flags: string[]) => {
      await initRegister(folder.path(name), 'municipality', ...flags);
      const list = [folder.path('made-up.csv'), '--kind', 'referrals', '--register', folder.path(name), '--json'];
      return koordinat(['import', ...list]);
    };
    expect(await run('real.db')).toMatchObject({ code: 1, json: { errors: [{ code: 'SYNTHETIC_NATIONAL_ID' }] } });
    expect(await run('trial.db', '--allow-synthetic')).toMatchObject({ code: 0, json: { created: 1 } });
  });
});

describe('a demo from the command line', () => {
  const years = ['--from-year', '2024', '--to-year', '2025', '--seed', '3', '--json'];
  it('is made, signed in to, verified and reported', async () => {
    const register = folder.path('demo.db');
    const made = await koordinat(['demo', '--register', register, '--persons', '40', ...years], null);
    expect(made).toMatchObject({ code: 0, json: { account: 'demo', password: demoAccount.password, persons: 40 } });
    const verified = await koordinat(['verify', '--register', register, '--json'], demoAccount.password);
    expect(verified).toMatchObject({ code: 0, json: { integrity: 'ok', counts: { person: 40 } } });
    const stats = async (asOf: string) => {
      const run = await koordinat(['stats', '--register', register, '--as-of', asOf, '--json'], demoAccount.password);
      const { surveys, criteria } = run.json as {
        surveys: { year: number }[];
        criteria: { year: number; met: number };
      };
      return { lastSurvey: Math.max(...surveys.map(({ year }) => year)), criteria };
    };
    expect(await stats('2025-12-31')).toMatchObject({ lastSurvey: 2025, criteria: { year: 2025 } });
    const yearBefore = await stats('2024-12-31');
    expect(yearBefore).toMatchObject({ lastSurvey: 2024, criteria: { year: 2024 } });
    expect(yearBefore.criteria.met).toBeGreaterThan(0);
    const out = folder.path('rapport.html');
    const report = [
      'report',
      '--register',
      register,
      '--year',
      '2025',
      '--language',
      'nn',
      '--format',
      'html',
      '--out',
      out,
    ];
    expect((await koordinat([...report, '--json'], demoAccount.password)).code).toBe(0);
    expect(await readFile(out, 'utf8')).toMatch(/<html[^>]+lang="nn/);
    const elsewhere = (place: string) => koordinat([...report.slice(0, -1), place, '--json'], demoAccount.password);
    expect((await elsewhere(folder.path('ny/mappe/rapport.html'))).code).toBe(0);
    const refused = { code: 1, json: { error: { code: 'FILE_NOT_WRITABLE' } } };
    expect(await elsewhere(folder.path('ny'))).toMatchObject(refused);
    expect(await elsewhere(`${out}/rapport.html`)).toMatchObject(refused);
  });

  it('is not made over a register, nor for a day outside its years', async () => {
    const again = await koordinat(['demo', '--register', folder.path('demo.db'), '--persons', '5', ...years], null);
    expect(again).toMatchObject({ code: 1, json: { error: { code: 'REGISTER_EXISTS' } } });
    const late = ['demo', '--register', folder.path('x.db'), '--persons', '5', ...years, '--as-of', '2026-01-01'];
    expect(await koordinat(late, null)).toMatchObject({ code: 2 });
    const ahead = ['demo', '--register', folder.path('x.db'), '--persons', '5', '--from-year', '2027'];
    expect(await koordinat([...ahead, '--to-year', '2027', '--seed', '3'], null)).toMatchObject({ code: 2 });
  });

  it('has registered nothing after today in a year that is not over', async () => {
    const made = ['--persons', '30', '--from-year', '2025', '--to-year', '2026', '--seed', '5'];
    const run = await koordinat(['demo', '--register', folder.path('now.db'), ...made], null);
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining('Registrert til og med 21.11.2026') });
    const between = (from: string, to: string) =>
      koordinat(
        ['stats', '--register', folder.path('now.db'), '--as-of', to, '--from', from, '--to', to, '--json'],
        demoAccount.password,
      );
    const referred = async (from: string, to: string) => {
      const { indicators } = (await between(from, to)).json as { indicators: { id: string; denominator: number }[] };
      return indicators.find(({ id }) => id === 'daysToDecision')?.denominator;
    };
    expect(await referred('2026-11-22', '2026-12-31')).toBe(0);
    expect(await referred('2026-01-01', '2026-11-21')).toBeGreaterThan(0);
  });
});
