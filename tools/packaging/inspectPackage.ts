import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { allowedInArchive, allowedResources, allowedUnpacked, faultsInList } from './allowedFiles.ts';
import { faultsInText } from './faultsInText.ts';
import { fusesTurned } from './fuses.ts';
import { filesInArchive, filesNotAsListed, readFromArchive } from './readArchive.ts';

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
  ];
}

/** The files below a folder, with `/` on every system. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
