import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createRegisterHost, type RegisterHost } from '../../src/main/register/registerHost.ts';
import { openTestRegister, resourcesPath, testPassword } from '../main/testRegister.ts';

/** A closed register on disk that a test may damage as it likes. */
export interface RegisterOnDisk {
  folder: string;
  path: string;
  keyFile: string;
  /** Opens it through the app's own door and shuts it again: the code of the refusal, or null when it opened. */
  tryToOpen(password?: string, acceptOlder?: boolean): Promise<string | null>;
  /** Opens it, does something, and shuts it in order. */
  use(work: (host: RegisterHost) => Promise<void>, resources?: string): Promise<void>;
  /** Puts the files aside; the answer puts them back as they were, as often as it is asked. */
  keepCopy(): Promise<() => Promise<void>>;
  remove(): Promise<void>;
}

const opened = (at: string, resources = resourcesPath) =>
  createRegisterHost({ registerPath: at, resourcesPath: resources, send: () => undefined });

/** Makes a small real register with the account «ingrid» and shuts it. */
export async function registerOnDisk(): Promise<RegisterOnDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'koordinat-faults-'));
  const path = join(folder, 'register.db');
  const keyFile = `${path}.keys`;
  const kept: string[] = [];
  const made = await openTestRegister();
  await made.host.close();
  await copyFile(made.path, path);
  await copyFile(`${made.path}.keys`, keyFile);
  await made.close();
  return {
    folder,
    path,
    keyFile,
    async tryToOpen(password = testPassword, acceptOlder = false) {
      const host = opened(path);
      const reply = await host.handle('register.unlock', { loginName: 'ingrid', password, acceptOlder });
      await host.close();
      return reply.ok ? null : reply.error.code;
    },
    async use(work, resources) {
      const host = opened(path, resources);
      const reply = await host.handle('register.unlock', { loginName: 'ingrid', password: testPassword });
      if (!reply.ok) throw new Error(reply.error.code);
      await work(host);
      await host.close();
    },
    async keepCopy() {
      const aside = await mkdtemp(join(tmpdir(), 'koordinat-aside-'));
      await cp(folder, aside, { recursive: true });
      kept.push(aside);
      return async () => {
        await rm(folder, { recursive: true });
        await cp(aside, folder, { recursive: true });
      };
    },
    async remove() {
      for (const each of [folder, ...kept]) await rm(each, { recursive: true, force: true });
    },
  };
}
