import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import type { z } from 'zod';

import type { RouteAt, RoutePath } from '../../contract/index.ts';
import { Refusal } from '../api/refusal.ts';
import { createRegisterHost, type RegisterHost } from '../register/registerHost.ts';
import type { UnlockedRegister } from '../register/openRegister.ts';
import { UsageError, type CommandInput, type CommandWorld } from './command.ts';
import { needed, optional } from './options.ts';
import { progressLine } from './progressLine.ts';

/** The options that every command on a register takes. */
export const registerOptions = ['register', 'account'] as const;

/** A register that a command has unlocked. */
export interface CommandSession {
  path: string;
  register: UnlockedRegister;
  /** Asks as the signed-in account. A refusal is thrown. */
  ask<P extends RoutePath>(
    path: P,
    input: z.input<RouteAt<P>['input']>,
    files?: Record<string, string>,
  ): Promise<z.output<RouteAt<P>['output']>>;
}

/** A host for the register at a path, telling its progress on a terminal. */
export function hostFor(path: string, world: CommandWorld): RegisterHost {
  const progress = progressLine(world);
  return createRegisterHost({
    registerPath: path,
    resourcesPath: world.resourcesPath,
    send: (event) => {
      if (event.kind === 'progress') progress(event.step, event.done, event.total);
    },
    ...(world.clock ? { clock: world.clock } : {}),
    ...(world.passwordCost ? { passwordCost: world.passwordCost } : {}),
  });
}

/** Asks a host and gives the value, or throws the refusal. */
export async function askHost(
  host: RegisterHost,
  path: string,
  input: unknown,
  files?: Record<string, string>,
): Promise<unknown> {
  const reply = await host.handle(path, input, files);
  if (!reply.ok) throw new Refusal(reply.error.code, reply.error.details);
  return reply.value;
}

/** Unlocks `--register` with `--account` and the password of the environment, does the work, and shuts it again. */
export async function withRegister<T>(
  { options, world }: Pick<CommandInput, 'options' | 'world'>,
  work: (session: CommandSession) => Promise<T>,
): Promise<T> {
  const path = resolve(needed(options, 'register'));
  const password = needPassword(world);
  const host = hostFor(path, world);
  try {
    const loginName = optional(options, 'account') ?? (await onlyAccount(host, path));
    await askHost(host, 'register.unlock', { loginName, password, acceptOlder: options['accept-older'] === true });
    const register = host.current();
    if (!register) throw new Refusal('LOCKED');
    const ask: CommandSession['ask'] = async (route, input, files) =>
      (await askHost(host, route, input, files)) as never;
    return await work({ path, register, ask });
  } finally {
    await host.close();
  }
}

/** The password of the environment. Throws UsageError where there is none. */
export function needPassword(world: CommandWorld): string {
  if (world.password === null || world.password === '')
    throw new UsageError('Miljøvariabelen KOORDINAT_PASSWORD mangler', { variable: 'KOORDINAT_PASSWORD' });
  return world.password;
}

async function onlyAccount(host: RegisterHost, path: string): Promise<string> {
  const status = (await askHost(host, 'register.status', {})) as { state: string; accounts: { loginName: string }[] };
  if (status.state === 'none') throw new Refusal(existsSync(path) ? 'KEY_FILE_MISSING' : 'REGISTER_MISSING');
  const [account, ...others] = status.accounts;
  if (!account || others.length > 0) throw new UsageError('--account mangler', { option: 'account' });
  return account.loginName;
}
