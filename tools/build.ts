import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { writeLicences } from './packaging/licences.ts';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'out', '.built-from');
const settings = [
  'electron.vite.config.ts',
  'tools/withoutFaultPoints.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const outputs = [
  'main/main.js',
  'main/registerProcess.js',
  'preload/preload.cjs',
  'renderer/index.html',
  'renderer/licences.json',
];

/** Builds main, preload and renderer into `out/` when a source is not the one they were built from; silent when all is well. */
export function buildApp(): void {
  const sources = sourceStamp();
  const isBuilt = outputs.every((file) => existsSync(join(root, 'out', file)));
  if (isBuilt && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources) return;

  // A build that fails half-way must not pass for the one that the stamp describes.
  rmSync(stampFile, { force: true });
  const built = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  if (built.status !== 0) {
    throw new Error(`The app could not be built.\n${stripVTControlCharacters(built.stdout + built.stderr)}`);
  }
  writeLicences();
  writeFileSync(stampFile, sources);
}

/** Name, size and time of each source: a file that was taken away changes it too, which a newest-time check would miss. */
function sourceStamp(): string {
  const files = [
    ...settings,
    ...globSync(['src/**/*', 'docs/guide/**/*', 'tools/packaging/*'], { cwd: root }).toSorted(),
  ];
  return files
    .map((file) => ({ file, stat: statSync(join(root, file), { throwIfNoEntry: false }) }))
    .filter(({ stat }) => stat?.isFile())
    .map(({ file, stat }) => `${file} ${stat?.size} ${stat?.mtimeMs}`)
    .join('\n');
}

if (import.meta.main) buildApp();
