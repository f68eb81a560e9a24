import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { z } from 'zod';

import type { Reply } from '../../src/contract/channel.ts';
import type { RouteAt, RoutePath } from '../../src/contract/index.ts';
import type { Role } from '../../src/domain/account/role.ts';
import type { OfficeType } from '../../src/domain/office/officeType.ts';
import type { Db } from '../../src/main/db/database.ts';
import { createRegisterHost, type RegisterHost } from '../../src/main/register/registerHost.ts';
import { cheapCostForTests } from '../../src/main/security/passwordHash.ts';

export const testPassword = 'en lang setning om fjell og fjord';
export const resourcesPath = resolve(import.meta.dirname, '../../resources');

export interface TestRegister {
  /** Asks as the signed-in account and gives the value; a refusal is thrown as an error whose message is its code. */
  invoke<P extends RoutePath>(path: P, input: z.input<RouteAt<P>['input']>): Promise<z.output<RouteAt<P>['output']>>;
  /** The reply as it crosses to the window, refusals and all. */
  ask(path: string, input: unknown, files?: Record<string, string>): Promise<Reply>;
  /** The code a request is refused with, or null when it is answered. */
  refusal<P extends RoutePath>(path: P, input: z.input<RouteAt<P>['input']>): Promise<string | null>;
  db: Db;
  host: RegisterHost;
  path: string;
  /** Sets the register's clock: today, at noon UTC. */
  setToday(day: string): void;
  /** Signs in as a new account with the role. */
  signInAs(role: Role, loginName?: string): Promise<void>;
  close(): Promise<void>;
}

export interface TestRegisterOptions {
  officeType?: OfficeType;
  today?: string;
  municipalityNumber?: string;
}

/**
 * A real, encrypted register in a temporary folder, opened through the same door as the app's, on a fixed day.
 * Synthetic numbers are allowed in it.
 */
export async function openTestRegister(options: TestRegisterOptions = {}): Promise<TestRegister> {
  const folder = await mkdtemp(join(tmpdir(), 'koordinat-test-'));
  const path = join(folder, 'register.db');
  let today = options.today ?? '2026-11-21';
  const host = createRegisterHost({
    registerPath: path,
    resourcesPath,
    send: () => undefined,
    clock: () => ({ now: `${today}T12:00:00.000Z`, today }),
    passwordCost: cheapCostForTests,
  });
  const ask: TestRegister['ask'] = (route, input, files) => host.handle(route, input, files);
  const invoke: TestRegister['invoke'] = async (route, input) => {
    const reply = await ask(route, input);
    if (!reply.ok) throw Object.assign(new Error(reply.error.code), { details: reply.error.details });
    return reply.value as never;
  };
  await invoke('register.create', {
    language: 'nb',
    officeType: options.officeType ?? 'municipality',
    officeName: 'Prøvestad kommune',
    municipalityNumber: options.municipalityNumber ?? '3403',
    loginName: 'ingrid',
    displayName: 'Ingrid Fagerli',
    password: testPassword,
  });
  const settings = await invoke('office.settings', {});
  const { officeName, language, letterLanguage, areas, suppressBelow, idleMinutes } = settings;
  await invoke('office.changeSettings', {
    officeName,
    language,
    letterLanguage,
    areas,
    suppressBelow,
    idleMinutes,
    allowSynthetic: true,
  });
  return {
    ask,
    invoke,
    async refusal(route, input) {
      const reply = await ask(route, input);
      return reply.ok ? null : reply.error.code;
    },
    get db() {
      const register = host.current();
      if (!register) throw new Error('the test register is locked');
      return register.database.db;
    },
    host,
    path,
    setToday: (day) => void (today = day),
    async signInAs(role, loginName = `kollega-${role}`) {
      await invoke('account.add', { loginName, displayName: `Kollega ${role}`, role, password: testPassword });
      await invoke('register.unlock', { loginName, password: testPassword });
    },
    async close() {
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
