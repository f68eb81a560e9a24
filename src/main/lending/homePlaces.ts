import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

import { pathsOf, type RegisterPaths } from '../register/registerPaths.ts';

/** Where a register is at home that is lent out from there: a share, a stick, any folder that several machines reach. */
export interface HomePlaces {
  folder: string;
  /** The register's name; what belongs to it begins with it. */
  name: string;
  /** The two files of a register that somebody has put there; they count until the first copy is checked in. */
  pair: Pick<RegisterPaths, 'database' | 'keyFile'>;
  /** Who has it, in clear. It is there while the register is lent. */
  lease: string;
}

export const homePlacesOf = (path: string): HomePlaces => ({
  folder: dirname(path),
  name: basename(path),
  pair: { database: path, keyFile: `${path}.keys` },
  lease: `${path}.utlaan`,
});

/** The container of the n-th check-in: a backup like any other, which any edition of the app can put back. */
export const editionFile = ({ folder, name }: HomePlaces, edition: number): string =>
  join(folder, `${name}.innlevert-${edition}.tar`);

/** Beside a checked-out copy: which home it belongs to, and how far checking in has come. */
export const noteOf = ({ database }: Pick<RegisterPaths, 'database'>): string => `${database}.laan`;

/** Where this machine keeps the copy of a home: a folder of its own for each, known by the home's path as it was given. */
export function copyPlaceOf(home: string, loansFolder: string, resources: string): RegisterPaths {
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16);
  return pathsOf(join(loansFolder, name, 'koordinat.db'), resources);
}
