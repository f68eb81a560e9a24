import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createRegisterHost, type RegisterHost } from '../../../src/main/register/registerHost.ts';
import { cheapCostForTests } from '../../../src/main/security/passwordHash.ts';
import { resourcesPath, testPassword } from '../testRegister.ts';

/** A machine of an office whose register is at home on a share. */
export interface Machine {
  host: RegisterHost;
  /** The value, or the code of the refusal. */
  ask(path: string, input?: unknown): Promise<unknown>;
  checkOut(loginName?: string, breakBecause?: string | null): Promise<unknown>;
  unlock(loginName?: string): Promise<unknown>;
  /** What the door shows. */
  door(): Promise<{ state: string; loan: Record<string, unknown> | null; accounts: { loginName: string }[] }>;
}

export interface SharedOffice {
  /** The folder that plays the share, and the register's path in it. */
  share: string;
  home: string;
  machine(name: string): Machine;
  setToday(day: string): void;
  /** What lies on the share, in order. */
  lies(): Promise<string[]>;
  close(): Promise<void>;
}

/** A folder that counts as a share, and machines that reach it. */
export async function sharedOffice(): Promise<SharedOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'koordinat-lending-'));
  const share = join(folder, 'share');
  const home = join(share, 'koordinat.db');
  await mkdir(share);
  let today = '2026-11-26';
  const hosts: RegisterHost[] = [];
  return {
    share,
    home,
    machine(name) {
      const host = createRegisterHost({
        registerPath: home,
        resourcesPath,
        loansFolder: join(folder, name),
        machine: name,
        placeOf: () => ({ kind: 'network', name: 'cifs' }),
        send: () => undefined,
        clock: () => ({ now: `${today}T12:00:00.000Z`, today }),
        passwordCost: cheapCostForTests,
      });
      hosts.push(host);
      const ask: Machine['ask'] = async (path, input = {}) => {
        const reply = await host.handle(path, input);
        return reply.ok ? reply.value : reply.error.code;
      };
      return {
        host,
        ask,
        checkOut: (loginName = 'ingrid', breakBecause = null) =>
          ask('register.checkOut', { ...who(loginName), breakBecause }),
        unlock: (loginName = 'ingrid') => ask('register.unlock', who(loginName)),
        door: async () => (await ask('register.status')) as Awaited<ReturnType<Machine['door']>>,
      };
    },
    setToday: (day) => void (today = day),
    lies: async () => (await readdir(share)).toSorted(),
    async close() {
      for (const host of hosts) await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const newOffice = {
  language: 'nb',
  officeType: 'municipality',
  officeName: 'Prøvestad kommune',
  municipalityNumber: '3403',
  loginName: 'ingrid',
  displayName: 'Ingrid Fagerli',
  password: testPassword,
};

const who = (loginName: string) => ({ loginName, password: testPassword });
