import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readAuthenticKeyFile } from '../../../src/main/security/keyFileStore.ts';
import { unlockWithPassword, updateAnchors } from '../../../src/main/security/vault.ts';
import { ingrid, ingridsPassword, newKeyFile } from './keyFolder.ts';

const anchors = { generation: 1, auditHead: { seq: 1, hash: '' }, counts: {} };

describe('a crash while the key file is written', () => {
  it('between the temporary file and the rename leaves the old file, and the next write goes well', async () => {
    const { path, dek } = await newKeyFile();
    const before = await readFile(path);
    await writeFile(`${path}.tmp`, before.subarray(0, 700));
    await writeFile(`${path}.forrige.tmp`, '');
    expect((await unlockWithPassword({ path, ...ingrid, password: ingridsPassword })).dek).toEqual(dek);
    await updateAnchors({ path, dek, ...anchors });
    expect((await readAuthenticKeyFile(path, dek)).generation).toBe(1);
  });

  it('leaves the old file whole when the writing itself fails, and says so', async () => {
    const { path, dek } = await newKeyFile();
    const before = await readFile(path);
    await mkdir(`${path}.tmp`);
    await expect(updateAnchors({ path, dek, ...anchors })).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await readFile(path)).toEqual(before);
    await rm(`${path}.tmp`, { recursive: true });
    await updateAnchors({ path, dek, ...anchors });
  });

  it('by kill -9 at any moment leaves a file that is whole and no older than what was acknowledged', async () => {
    const { path, dek } = await newKeyFile();
    let acknowledged = 0;
    for (let round = 0; round < 8; round += 1) {
      const told = await writeUntilKilled(path, dek, acknowledged + 1, round * 3 + 1);
      const { generation } = await readAuthenticKeyFile(path, dek);
      expect(generation).toBeGreaterThanOrEqual(told);
      expect(told).toBeGreaterThan(acknowledged);
      acknowledged = generation;
    }
  }, 60_000);
});

/** The last generation a writer told of before it was killed, some milliseconds after its first. */
function writeUntilKilled(path: string, dek: Buffer, first: number, afterMs: number): Promise<number> {
  const writer = join(import.meta.dirname, 'anchorWriter.ts');
  const child = spawn(process.execPath, ['--no-warnings', writer, path, dek.toString('hex'), String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (told === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
    told += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      const whole = told.slice(0, told.lastIndexOf('\n')).split('\n');
      resolve(Number(whole.at(-1)));
    });
  });
}
