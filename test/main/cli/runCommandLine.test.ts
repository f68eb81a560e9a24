import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cliPassword, initRegister, koordinat, temporaryFolder, type CommandRun } from './commandLine.ts';

describe('answers without a register', () => {
  it('checks a number and says nothing but the six facts', async () => {
    const run = await koordinat(['check-id', '138150 12345', '--json'], null);
    expect(run.code).toBe(0);
    expect(Object.keys(run.json as object)).toEqual(['number', 'kind', 'valid', 'rule', 'synthetic', 'birthDate']);
    expect(run.json).toMatchObject({ number: '13815012345', valid: false, synthetic: 'skatteetaten' });
  });

  it('lists the holidays of a year by date', async () => {
    const { json } = await koordinat(['holidays', '--year', '2026', '--json'], null);
    expect(json).toHaveLength(12);
    expect(json).toContainEqual({ date: '2026-04-03', name: 'Langfredag' });
  });

  it.each([
    ['P1M', '2026-01-31', '2026-03-02'],
    ['P5B', '2026-04-01', '2026-04-13'],
    ['P3W', '2026-12-04', '2026-12-28'],
  ])('a term of %s from %s is out on %s', async (period, from, due) => {
    expect((await koordinat(['due', '--from', from, '--period', period, '--json'], null)).json).toEqual({ due });
  });

  it('tells which columns an import takes', async () => {
    const { json } = await koordinat(['columns', '--kind', 'coordinators', '--json'], null);
    expect(json).toContainEqual(expect.objectContaining({ field: 'name', required: true, values: [] }));
  });
});

describe('wrong usage ends with 2 and one document', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['constructor']],
    ['an unknown option', ['holidays', '--yaer', '2026']],
    ['a missing option', ['holidays']],
    ['a day that does not exist', ['due', '--from', '2026-02-30', '--period', 'P1M']],
    ['a period that is none', ['due', '--from', '2026-02-01', '--period', '1M']],
    ['a surplus argument', ['check-id', '1', '2']],
    ['a kind that is none', ['columns', '--kind', 'persons']],
    ['a register without a password', ['verify', '--register', 'nowhere.db', '--account', 'a']],
  ])('%s', async (_what, args) => {
    const run = await koordinat([...args, '--json'], null);
    expect(run.code).toBe(2);
    expect(run.json).toMatchObject({ error: { code: 'WRONG_USAGE' } });
    expect(run.err).toBe('');
  });

  it('says it on standard error when nobody asked for a document', async () => {
    const run = await koordinat(['holidays']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('--year');
  });
});

const verify = (register: string, account: string, password: string) =>
  koordinat(['verify', '--register', register, '--account', account, '--json'], password);

describe('a register of its own', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let made: CommandRun;
  beforeAll(async () => {
    folder = await temporaryFolder();
    made = await initRegister(folder.path('a.db'));
  });
  afterAll(() => folder.remove());

  it('is made with a recovery key', () => {
    expect(made.json).toMatchObject({
      register: folder.path('a.db'),
      recoveryKey: expect.stringMatching(/^[0-9A-Z]{4}( [0-9A-Z]{4}){8}$/) as string,
    });
  });

  it('is not made over another', async () => {
    const run = await initRegister(folder.path('a.db'));
    expect(run).toMatchObject({ code: 1, json: { error: { code: 'REGISTER_EXISTS' } } });
  });

  it('is not made with a password that is guessed first', async () => {
    const words = 'init --office municipality --name X --municipality 3403 --account a --json'.split(' ');
    const run = await koordinat([...words, '--register', folder.path('b.db')], 'passord');
    expect(run).toMatchObject({ code: 1, json: { error: { code: 'PASSWORD_REFUSED' } } });
  });

  it('is refused with a code for a wrong password, an unknown account and a missing file', async () => {
    const wrong = await verify(folder.path('a.db'), 'ingrid', `${cliPassword}x`);
    expect(wrong).toMatchObject({ code: 1, json: { error: { code: 'WRONG_NAME_OR_PASSWORD' } } });
    const unknown = await verify(folder.path('a.db'), 'nobody', cliPassword);
    expect(unknown).toMatchObject({ code: 1 });
    const missing = await verify(folder.path('c.db'), 'ingrid', cliPassword);
    expect(missing).toMatchObject({ code: 1, json: { error: { code: 'KEY_FILE_MISSING' } } });
  });
});
