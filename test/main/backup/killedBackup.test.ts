import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readBackup } from '../../../src/main/backup/readBackup.ts';
import { restoreBackup } from '../../../src/main/backup/restore.ts';
import { fillRegister } from '../../fixtures/fillRegister.ts';
import { runProgram } from '../../fixtures/program.ts';
import { openTestRegister, testPassword, type TestRegister } from '../testRegister.ts';
import { backupFolder, takeBackup } from './backupFolder.ts';

const program = join(import.meta.dirname, 'backupProgram.ts');

describe('kill −9 in the middle', () => {
  let register: TestRegister;
  let folder: Awaited<ReturnType<typeof backupFolder>>;
  beforeAll(async () => {
    folder = await backupFolder();
    register = await openTestRegister();
    await register.host.current()?.database.inTransaction(async (db) => fillRegister(db, 3000));
  });
  afterAll(async () => {
    await register.close();
    await folder.remove();
  });

  it('of a backup leaves no half file under a final name, and the next one cleans up', async () => {
    await register.host.close();
    for (const ms of [1, 15, 40, 80, 130, 200]) {
      await runProgram(program, ['backup', register.path, folder.at('copies'), testPassword], ms);
      const names = await readdir(folder.at('copies')).catch(() => []);
      // Each file is whole, or its name says that it is not.
      const final = names.filter((name) => !/\.partial(-wal|-shm|-journal)?$/.test(name));
      for (const name of final) await readBackup(join(folder.at('copies'), name));
    }
    await register.invoke('register.unlock', { loginName: 'ingrid', password: testPassword });
    const { file } = await takeBackup(register, folder.at('copies'));
    expect((await readdir(folder.at('copies'))).filter((name) => !name.endsWith('.tar'))).toEqual([]);
    expect((await readBackup(file)).manifest.counts['person']).toBe(3000);
  }, 180_000);

  it('of a restore leaves nothing or a register that opens, and it can be done again', async () => {
    const { file } = await takeBackup(register, folder.at('again'));
    const paths = folder.pathsFor('restored.db');
    for (const ms of [1, 5, 10, 20, 30]) {
      await runProgram(program, ['restore', file, paths.database], ms);
    }
    const done = await restoreBackup(file, paths).then(
      () => 'done now',
      (error: unknown) => (error as { code: string }).code,
    );
    expect(['done now', 'REGISTER_EXISTS']).toContain(done);
    expect(await runProgram(program, ['open', paths.database, testPassword])).toMatchObject({ code: 0 });
    expect((await readdir(folder.path)).filter((name) => name.includes('.restoring'))).toEqual([]);
  }, 180_000);
});
