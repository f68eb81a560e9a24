import { rm, writeFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cliPassword, initRegister, koordinat, temporaryFolder } from '../cli/commandLine.ts';

const restoreWith = (file: string, register: string, password: string) =>
  koordinat(['restore', file, '--register', register, '--account', 'ingrid', '--json'], password);

describe('backup, restore and verify from the command line', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let backup: { file: string; sha256: string };

  beforeAll(async () => {
    folder = await temporaryFolder();
    await initRegister(folder.path('a.db'));
    const to = folder.path('copies');
    const run = await koordinat([
      'backup',
      '--register',
      folder.path('a.db'),
      '--to',
      to,
      '--account',
      'ingrid',
      '--json',
    ]);
    backup = run.json as typeof backup;
  });
  afterAll(() => folder.remove());

  it('takes a backup, and puts it back without a password', async () => {
    expect(backup).toEqual({
      file: expect.stringContaining(folder.path('copies')) as string,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    const run = await koordinat(['restore', backup.file, '--register', folder.path('b.db'), '--json'], null);
    expect(run).toMatchObject({
      code: 0,
      json: { register: folder.path('b.db'), id: expect.any(String) as string, counts: { account: 1, person: 0 } },
    });
    const again = await koordinat(['restore', backup.file, '--register', folder.path('b.db'), '--json'], null);
    expect(again).toMatchObject({ code: 1, json: { error: { code: 'REGISTER_EXISTS' } } });
  });

  it('tries a backup with the account first when asked to', async () => {
    expect(await restoreWith(backup.file, folder.path('c.db'), `${cliPassword}x`)).toMatchObject({
      code: 1,
      json: { error: { code: 'WRONG_NAME_OR_PASSWORD' } },
    });
    expect(await restoreWith(backup.file, folder.path('d.db'), cliPassword)).toMatchObject({ code: 0 });
  });

  it('verifies file, audit and counts', async () => {
    const run = await koordinat(['verify', '--register', folder.path('a.db'), '--account', 'ingrid', '--json']);
    expect(run).toMatchObject({
      code: 0,
      json: { integrity: 'ok', auditChain: { ok: true, brokenAt: null }, counts: { account: 1 } },
    });
    expect(Object.keys(run.json as object)).toEqual(['integrity', 'auditChain', 'counts']);
  });

  it('gives the register another key, after a backup, and it opens as before', async () => {
    const register = folder.path('d.db');
    const run = await koordinat(['rotate-key', '--register', register, '--account', 'ingrid', '--json']);
    expect(run).toMatchObject({ code: 0, json: { epoch: 2, backup: expect.stringMatching(/\.tar$/) as string } });
    const { json } = run;
    expect(await koordinat(['verify', '--register', register, '--json'])).toMatchObject({
      code: 0,
      json: { integrity: 'ok', auditChain: { ok: true } },
    });
    expect(await restoreWith((json as { backup: string }).backup, folder.path('f.db'), cliPassword)).toMatchObject({
      code: 0,
    });
  });

  it('says with a code and a text why a file is not restored', async () => {
    await writeFile(folder.path('letter.tar'), 'Kjære koordinator');
    const run = await koordinat(['restore', folder.path('letter.tar'), '--register', folder.path('e.db')], null);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('NOT_A_BACKUP');
    expect(run.err).toContain('sikkerhetskopi');
    await rm(folder.path('letter.tar'));
  });
});
