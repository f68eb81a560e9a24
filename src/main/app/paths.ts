import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { app } from 'electron';

/** Where everything lies: the one place that knows a packed app from a checked-out one. */

/** A file of the built app, such as `renderer/index.html`. */
export const builtFile = (...parts: string[]): string => join(app.getAppPath(), 'out', ...parts);

/** The folder of migrations and reference data; beside the archive when packed, so that the register process can read it. */
export const resourcesPath = (): string =>
  app.isPackaged ? join(process.resourcesPath, 'resources') : join(app.getAppPath(), 'resources');

export interface RegisterLocation {
  path: string;
  isDefault: boolean;
  /** It is at home there and lent from there, as from a share: a stick, or a share that is not recognised. */
  isHome: boolean;
}

/**
 * The register's file: `--home=FILE` or `KOORDINAT_HOME` where it is lent from, `--register=FILE` or `KOORDINAT_REGISTER`,
 * else in the user's own data folder.
 */
export function registerLocation(argv: readonly string[], env: NodeJS.ProcessEnv): RegisterLocation {
  const argument = (name: string) => argv.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
  const home = argument('--home') || env['KOORDINAT_HOME'];
  const chosen = home || argument('--register') || env['KOORDINAT_REGISTER'];
  if (chosen) return { path: resolve(chosen), isDefault: false, isHome: Boolean(home) };
  return { path: join(app.getPath('userData'), 'register', 'koordinat.db'), isDefault: true, isHome: false };
}

/** Where this machine keeps its copies of registers that are at home on a share. */
export const loansFolder = (): string => join(app.getPath('userData'), 'utlaan');

export const registerExists = (location: RegisterLocation): boolean => existsSync(location.path);

/** How many bytes the register's file and its write-ahead log take; null where there is none. */
export function registerBytes({ path }: RegisterLocation): number | null {
  return existsSync(path) ? bytesOf(path) + bytesOf(`${path}-wal`) : null;
}

const bytesOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
