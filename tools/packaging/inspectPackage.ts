import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { allowedInArchive, allowedResources, allowedUnpacked, faultsInList } from './allowedFiles.ts';
import { faultsInText } from './faultsInText.ts';
import { fusesTurned } from './fuses.ts';
import { filesInArchive, filesNotAsListed, listHash, readFromArchive } from './readArchive.ts';
import { integrityIn } from './windowsProgram.ts';

/** Where a packed app has its parts. */
export interface PackedApp {
  /** The program, whose fuses are looked at. */
  program: string;
  /** Electron's folder `resources`. */
  resources: string;
}

/** Everything that is wrong with a packed app, in words; nothing where it is as it should be. */
export async function faultsInPackage({ program, resources }: PackedApp): Promise<string[]> {
  const archive = join(resources, 'app.asar');
  const packed = filesInArchive(archive);
  return [
    ...faultsInList('archive', packed, allowedInArchive),
    ...faultsInList('beside the archive, unpacked', filesIn(join(resources, 'app.asar.unpacked')), allowedUnpacked),
    ...faultsInList('resources', filesIn(join(resources, 'resources')), allowedResources),
    ...filesNotAsListed(archive).map((path) => `archive: ${path} is not what its own list was made for`),
    ...packed.flatMap((path) => faultsInText(path, () => readFromArchive(archive, path).toString('utf8'))),
    ...(await fusesTurned(program)),
    ...(program.endsWith('.exe') ? faultsInIntegrity(program, archive) : []),
  ];
}

/** What is wrong with a program for Windows, in words. */
export const faultsInWindowsProgram = async (program: string, archive: string): Promise<string[]> => [
  ...(await fusesTurned(program)),
  ...faultsInIntegrity(program, archive),
];

const faultsInIntegrity = (program: string, archive: string): string[] =>
  integrityIn(readFileSync(program)) === listHash(archive)
    ? []
    : ['the program does not hold the archive to the hash of its list'];

/** The files below a folder, with `/` on every system. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
