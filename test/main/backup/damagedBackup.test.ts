import { readFile, readdir, writeFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { encodeManifest } from '../../../src/main/backup/backupManifest.ts';
import { partNames, readBackup, type CheckedBackup } from '../../../src/main/backup/readBackup.ts';
import { restoreBackup } from '../../../src/main/backup/restore.ts';
import { tarHeader, tarPadding } from '../../../src/main/backup/tar.ts';
import { refusalCodes } from '../../../src/main/api/refusal.ts';
import { nb } from '../../../src/locales/nb.ts';
import { openTestRegister } from '../testRegister.ts';
import { backupFolder, takeBackup } from './backupFolder.ts';

describe('a damaged or foreign file instead of a backup', () => {
  let folder: Awaited<ReturnType<typeof backupFolder>>;
  let whole: Buffer;
  let checked: CheckedBackup;
  let tries = 0;

  beforeAll(async () => {
    folder = await backupFolder();
    const register = await openTestRegister();
    const { file } = await takeBackup(register, folder.at('copies'));
    whole = await readFile(file);
    checked = await readBackup(file);
    await register.close();
  });
  afterAll(() => folder.remove());

  /** The code these bytes are refused with; the test fails where anything is left behind. */
  async function refusedWith(bytes: Buffer): Promise<string> {
    tries += 1;
    const name = `try-${tries}`;
    await writeFile(folder.at(`${name}.tar`), bytes);
    const code = await restoreBackup(folder.at(`${name}.tar`), folder.pathsFor(`${name}.db`)).then(
      () => 'RESTORED',
      (error: unknown) => (error as { code?: string }).code ?? String(error),
    );
    expect((await readdir(folder.path)).filter((file) => file.startsWith(`${name}.db`))).toEqual([]);
    return code;
  }

  it('is refused with a flipped bit anywhere: headers, manifest, key file, database, padding, end', async () => {
    const { keyFile, database } = checked;
    const places = [
      ...Array.from({ length: keyFile.offset }, (_, i) => i).filter((i) => i % 37 === 0),
      ...[0, 1, 100, keyFile.size - 1, keyFile.size + 1].map((i) => keyFile.offset + i),
      ...[0, 20, 4096, database.size / 2, database.size - 1, database.size + 5].map((i) => database.offset + i),
      whole.length - 1,
    ];
    for (const place of places) {
      const damaged = Buffer.from(whole);
      damaged[place] = (damaged[place] ?? 0) ^ 4;
      // A header so damaged that it no longer says it is a tar is no backup at all.
      expect(['BACKUP_DAMAGED', 'NOT_A_BACKUP'], `byte ${place}`).toContain(await refusedWith(damaged));
    }
  });

  it('is refused when it ends too early or goes on too long', async () => {
    for (const length of [300, 512, 1500, checked.database.offset, whole.length - 4096, whole.length - 512]) {
      expect(await refusedWith(whole.subarray(0, length)), `${length} bytes`).toMatch(/BACKUP_DAMAGED|NOT_A_BACKUP/);
    }
    expect(await refusedWith(Buffer.concat([whole, Buffer.from('x')]))).toBe('BACKUP_DAMAGED');
    expect(await refusedWith(Buffer.concat([whole, whole]))).toBe('BACKUP_DAMAGED');
  });

  it('is refused when it is empty or something else', async () => {
    expect(await refusedWith(Buffer.alloc(0))).toBe('EMPTY_FILE');
    expect(await refusedWith(Buffer.from('Kjære koordinator'))).toBe('NOT_A_BACKUP');
    expect(await refusedWith(Buffer.from('PK\u0003\u0004'.padEnd(4096, 'x')))).toBe('NOT_A_BACKUP');
    expect(await refusedWith(Buffer.alloc(4096))).not.toBe('RESTORED');
    const foreign = Buffer.from('just a letter');
    const tar = [tarHeader('brev.txt', foreign.length, 0), foreign, tarPadding(foreign.length, true)];
    expect(await refusedWith(Buffer.concat(tar))).toBe('NOT_A_BACKUP');
  });

  it('is refused when its parts belong to different registers, though every hash fits', async () => {
    const { manifest, keyFile, database } = checked;
    const other = encodeManifest({ ...manifest, registerId: '01900000-0000-7000-8000-000000000000' });
    const forged = Buffer.concat([
      tarHeader(partNames.manifest, other.length, 0),
      other,
      tarPadding(other.length, false),
      whole.subarray(keyFile.offset - 512, database.offset),
      whole.subarray(database.offset),
    ]);
    expect(await refusedWith(forged)).toBe('BACKUP_DAMAGED');
  });

  it('made by a newer edition is refused as newer', async () => {
    const newer = encodeManifest({ ...checked.manifest, schema: 99_999_999_999_999 });
    const rest = whole.subarray(checked.keyFile.offset - 512);
    const bytes = [tarHeader(partNames.manifest, newer.length, 0), newer, tarPadding(newer.length, false), rest];
    expect(await refusedWith(Buffer.concat(bytes))).toBe('NEWER_FILE');
  });

  it('a file or folder that is not there is said to be unreadable', async () => {
    for (const path of [folder.at('nowhere.tar'), folder.path]) {
      const refused = restoreBackup(path, folder.pathsFor('none.db'));
      await expect(refused).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' });
    }
  });

  it('every code has a text', () => {
    for (const code of ['BACKUP_DAMAGED', 'NOT_A_BACKUP', 'NEWER_FILE', 'EMPTY_FILE', 'CHANGES_MISSING'] as const) {
      expect(nb.error[code].length).toBeGreaterThan(10);
      expect(refusalCodes).toContain(code);
    }
  });
});
