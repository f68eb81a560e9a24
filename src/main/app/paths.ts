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
}

/** The register's file: `--register=FILE`, else `KOORDINAT_REGISTER`, else in the user's own data folder. */
export function registerLocation(argv: readonly string[], env: NodeJS.ProcessEnv): RegisterLocation {
  const argument = argv.find((arg) => arg.startsWith('--register='))?.slice('--register='.length);
  const chosen = argument || env['KOORDINAT_REGISTER'];
  if (chosen) return { path: resolve(chosen), isDefault: false };
  return { path: join(app.getPath('userData'), 'register', 'koordinat.db'), isDefault: true };
}

/** Where this machine keeps its copies of registers that are at home on a share. */
export const loansFolder = (): string => join(app.getPath('userData'), 'utlaan');

export const registerExists = (location: RegisterLocation): boolean => existsSync(location.path);

/** How many bytes the register's file and its write-ahead log take; null where there is none. */
export function registerBytes({ path }: RegisterLocation): number | null {
  return existsSync(path) ? bytesOf(path) + bytesOf(`${path}-wal`) : null;
}

const bytesOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
