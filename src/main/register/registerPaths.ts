import { join } from 'node:path';

/** Where a register and what belongs to it lie. */
export interface RegisterPaths {
  /** The encrypted database. */
  database: string;
  /** Who can unlock it, beside it. */
  keyFile: string;
  migrations: string;
  resources: string;
}

export const pathsOf = (registerPath: string, resourcesPath: string): RegisterPaths => ({
  database: registerPath,
  keyFile: `${registerPath}.keys`,
  migrations: join(resourcesPath, 'migrations'),
  resources: resourcesPath,
});
