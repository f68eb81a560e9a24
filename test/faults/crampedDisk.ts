import { copyFile, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createRegisterHost, type RegisterHost } from '../../src/main/register/registerHost.ts';
import { cheapCostForTests } from '../../src/main/security/passwordHash.ts';
import { resourcesPath, testPassword } from '../main/testRegister.ts';
import type { RegisterOnDisk } from './registerOnDisk.ts';
import type { SmallDisk } from './smallDisk.ts';

/** A small disk with a register on it, on which there is just so much room as a test wants. */
export interface CrampedDisk {
  /** The register on it. */
  path: string;
  folder: string;
  host: RegisterHost;
  /** Opens the register; the code of the refusal, or null. */
  open(resources?: string): Promise<string | null>;
  close(): Promise<void>;
  /** Leaves room for so many bytes, by a file that is nobody's. */
  leave(bytes: number): Promise<void>;
  makeRoom(): Promise<void>;
}

const filling = 'filling';

/** Empties the disk and puts the register there anew. */
export async function crampedDisk(disk: SmallDisk, source: RegisterOnDisk): Promise<CrampedDisk> {
  for (const name of await readdir(disk.path)) await rm(join(disk.path, name), { recursive: true });
  const path = join(disk.path, 'register.db');
  await copyFile(source.path, path);
  await copyFile(source.keyFile, `${path}.keys`);
  const hostWith = (resources: string) =>
    createRegisterHost({
      registerPath: path,
      resourcesPath: resources,
      send: () => undefined,
      passwordCost: cheapCostForTests,
    });
  const cramped: CrampedDisk = {
    path,
    folder: disk.path,
    host: hostWith(resourcesPath),
    async open(resources = resourcesPath) {
      cramped.host = hostWith(resources);
      const reply = await cramped.host.handle('register.unlock', { loginName: 'ingrid', password: testPassword });
      return reply.ok ? null : reply.error.code;
    },
    close: () => cramped.host.close().catch(() => undefined),
    async leave(bytes) {
      const { bavail, bsize } = await statfs(disk.path);
      await writeFile(join(disk.path, filling), Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
    },
    makeRoom: () => rm(join(disk.path, filling), { force: true }),
  };
  return cramped;
}
