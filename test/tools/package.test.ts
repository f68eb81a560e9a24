import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { allowedInArchive, faultsInList } from '../../tools/packaging/allowedFiles.ts';
import { faultsInText } from '../../tools/packaging/faultsInText.ts';
import { fusesTurned } from '../../tools/packaging/fuses.ts';
import { faultsInWindowsProgram } from '../../tools/packaging/inspectPackage.ts';
import { filesInArchive, filesNotAsListed } from '../../tools/packaging/readArchive.ts';
import { makeStandInElectron } from '../../tools/packaging/standInElectron.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koordinat-package-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const surplusOf = (...files: string[]) =>
  faultsInList('archive', files, allowedInArchive).filter((fault) => fault.endsWith('does not belong there'));
const faults = (path: string, text: string) => faultsInText(path, () => text).length;

describe('the list of what may be in the archive', () => {
  test.each([
    'out/main/main.js.map',
    'out/main/cli.js',
    'out/demo/koordinat.db',
    'out/test/unit.json',
    'src/main/main.ts',
    'out/renderer/assets/index.js.map',
    'node_modules/zod/index.js',
    'node_modules/better-sqlite3/prebuilds/sunos-sparc.node',
    'node_modules/better-sqlite3/src/addon.cpp',
    'test/electron-host/hook.ts',
  ])('%s does not belong there', (file) => {
    expect(surplusOf(file)).toEqual([`archive: ${file} does not belong there`]);
  });

  test('what belongs there is no fault, and each kind that is missing is', () => {
    expect(surplusOf('package.json', 'out/main/main.js', 'out/renderer/assets/index-B2_x-1.js')).toEqual([]);
    expect(faultsInList('archive', [], allowedInArchive)).toHaveLength(allowedInArchive.length);
  });
});

test('a shipped text tells of no sources, no machine and no development', () => {
  expect(faults('out/main/main.js', 'run();\n//# sourceMappingURL=main.js.map')).toBe(1);
  expect(faults('out/main/main.js', `const at = '${join(import.meta.dirname, '..', '..')}';`)).toBe(1);
  expect(faults('out/main/main.js', `import { chromium } from 'playwright-core';`)).toBe(1);
  expect(faults('package.json', '{ "name": "koordinat", "devDependencies": {} }')).toBe(1);
  expect(faults('out/main/main.js', 'run();')).toBe(0);
});

test('fuses that were never turned are told one by one', async () => {
  makeStandInElectron(join(folder, 'electron'));
  expect(await fusesTurned(join(folder, 'electron', 'electron'))).toEqual([
    'fuse RunAsNode is not off',
    'fuse EnableCookieEncryption is not on',
    'fuse EnableNodeOptionsEnvironmentVariable is not off',
    'fuse EnableNodeCliInspectArguments is not off',
    'fuse EnableEmbeddedAsarIntegrityValidation is not on',
    'fuse OnlyLoadAppFromAsar is not on',
    'fuse GrantFileProtocolExtraPrivileges is not off',
  ]);
});

test('a program for Windows that holds the archive to nothing is told', async () => {
  makeStandInElectron(join(folder, 'windows'), 'windows');
  const program = join(folder, 'windows', 'electron.exe');
  await createPackage(join(folder, 'electron'), join(folder, 'any.asar'));
  const found = await faultsInWindowsProgram(program, join(folder, 'any.asar'));
  expect(found).toContain('the program does not hold the archive to the hash of its list');
  expect(found).toContain('fuse OnlyLoadAppFromAsar is not on');
});

test('a byte changed in the archive is found by the archive’s own list', async () => {
  const source = join(folder, 'source');
  const archive = join(folder, 'app.asar');
  makeStandInElectron(source);
  await createPackage(source, archive);
  expect(filesInArchive(archive)).toContain('version');
  expect(filesNotAsListed(archive)).toEqual([]);

  const bytes = await readFile(archive);
  bytes.write('STAND-IN', bytes.indexOf('stand-in\n'));
  const changed = join(folder, 'changed.asar');
  await writeFile(changed, bytes);
  expect(filesNotAsListed(changed)).toEqual(['version']);
});
